'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Entry, Group } from '@/lib/search/entry'
import { searchEntries } from '@/lib/search/search-entries'

/** One line of the palette that can be chosen. */
export type Row = {
  key: string
  kind: 'entry' | 'symptom' | 'recent'
  section: string
  title: string
  excerpt?: string
  path: string
  group?: Group
}

type Index = { entries: Entry[]; symptoms: { label: string; path: string }[] }

/** `failed` means that the index could not be fetched: the search page still answers. */
export type PaletteState = 'loading' | 'ready' | 'failed'

const SECTIONS: Record<Group, string> = {
  answers: 'Answers',
  steps: 'Steps to try',
  errors: 'Error texts',
}
const MOST_HITS = 12

/** The rows for what is typed: results by group, or recent searches and symptoms while nothing is. */
export function usePaletteRows(query: string, recent: string[]) {
  const [index, setIndex] = useState<Index>()
  const [state, setState] = useState<PaletteState>('loading')
  const words = useDeferredValue(query)

  useEffect(() => {
    fetch('/search-index.json')
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      // Served by this site's own route, made of the same types.
      .then((fetched: Index) => {
        setIndex(fetched)
        setState('ready')
      })
      .catch(() => setState('failed'))
  }, [])

  const { rows, total } = useMemo(() => {
    if (words.trim() === '') {
      const rows = [...recent.map(recentRow), ...(index?.symptoms ?? []).map(symptomRow)]
      return { rows, total: 0 }
    }
    const results = searchEntries(index?.entries ?? [], words, MOST_HITS)
    const rows = (Object.keys(SECTIONS) as Group[]).flatMap((group) =>
      results.hits.filter((hit) => hit.group === group).map(entryRow),
    )
    return { rows, total: results.total }
  }, [index, words, recent])

  return { state, rows, total }
}

function recentRow(words: string): Row {
  return {
    key: `recent-${words}`,
    kind: 'recent',
    section: 'Recent searches',
    title: words,
    path: '',
  }
}

function symptomRow({ label, path }: { label: string; path: string }): Row {
  return {
    key: `symptom-${label}`,
    kind: 'symptom',
    section: 'Start from what you see',
    title: label,
    path,
  }
}

function entryRow({ id, group, title, excerpt, path }: Entry): Row {
  return { key: id, kind: 'entry', section: SECTIONS[group], title, excerpt, path, group }
}
