'use client'

import { useSyncExternalStore } from 'react'
import type { Finding } from '@/lib/checks/finding'
import type { PacketFinding } from '@/lib/flows/handoff/handoff'

/** Findings of this tab, by connector and probe: they go into a hand-over, and nowhere else. */
type Kept = Record<string, Record<string, PacketFinding>>

const KEY = 'findings'
const NOBODY = ''
const NONE: PacketFinding[] = []

const listeners = new Set<() => void>()
let read: { text: string; kept: Kept } = { text: '', kept: {} }

/** Keep a finding until this tab is closed, the newest of each probe; where nothing was measured, nothing is kept. */
export function rememberFinding(
  probe: string,
  connectorId: string | undefined,
  { status, summary, source, measuredAt }: Finding,
): void {
  if (status === 'unavailable') return
  const id = connectorId ?? NOBODY
  const kept = readKept()
  const own = { ...kept[id], [probe]: { summary, source, measuredAt } }
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...kept, [id]: own }))
  } catch {
    // Where storage is forbidden the findings live as long as this page.
  }
  for (const listener of listeners) listener()
}

/** What was found in this tab for a connector, the oldest first. */
export function useRememberedFindings(connectorId: string | undefined): PacketFinding[] {
  const kept = useSyncExternalStore(subscribe, readKept, () => null)
  const own = kept?.[connectorId ?? NOBODY]
  return own === undefined
    ? NONE
    : Object.values(own).sort((a, b) => a.measuredAt.localeCompare(b.measuredAt))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The same object as long as nothing was written, as React wants it. */
function readKept(): Kept {
  let text = ''
  try {
    text = sessionStorage.getItem(KEY) ?? ''
    if (text !== read.text) read = { text, kept: text === '' ? {} : parseKept(JSON.parse(text)) }
  } catch {
    read = { text, kept: {} }
  }
  return read.kept
}

/** Written by this file, but in a place that anything on this site can write to. */
function parseKept(value: unknown): Kept {
  return Object.fromEntries(
    entriesOf(value).map(([id, probes]) => [
      id,
      Object.fromEntries(entriesOf(probes).filter(isFindingEntry)),
    ]),
  )
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function isFindingEntry(entry: [string, unknown]): entry is [string, PacketFinding] {
  const fields = Object.fromEntries(entriesOf(entry[1]))
  return ['summary', 'source', 'measuredAt'].every((name) => typeof fields[name] === 'string')
}
