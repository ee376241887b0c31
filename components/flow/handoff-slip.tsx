'use client'

import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useRememberedFindings } from '@/components/check/finding-store'
import { ShareRow } from '@/components/flow/share-step'
import type { Packet } from '@/lib/flows/handoff/handoff'
import type { Additions, WrittenPacket } from './write-packet'

/**
 * The packet that carries a case to support, with what live checks found: shown before it is copied. What a
 * reader adds stays in this page, with its secrets hidden.
 */
export function HandoffSlip({
  packet,
  written,
  connectorId,
}: {
  packet: Packet
  /** The packet as it stands, before anything is added here. */
  written: WrittenPacket
  /** Whose live checks go along. */
  connectorId?: string
}) {
  const findings = useRememberedFindings(connectorId)

  const [error, setError] = useState(packet.error ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const slip = useRef<HTMLDivElement>(null)
  const isDrawn = useIsDrawn(slip)
  const fieldId = useId()
  // What was typed before this script ran told nobody.
  useEffect(() => setError(field.current?.value ?? ''), [])
  const { text, markdown, isBroken } = useWritten(packet, written, { findings, error }, isDrawn)
  return (
    <div
      ref={slip}
      className="border-t-2 border-b border-t-ink border-b-edge bg-sunk px-4 pb-4 font-ui text-ui lining-nums"
    >
      <div className="noscript:hidden print:hidden">
        <label htmlFor={fieldId} className="block pt-4 font-semibold">
          The error text, if you saw one
        </label>
        <p className="text-meta text-ink-soft">
          Tokens and codes in it are hidden before you copy. A reference that begins with ofid_ is
          found in it.
        </p>
        <textarea
          id={fieldId}
          rows={3}
          maxLength={20_000}
          ref={field}
          defaultValue={packet.error}
          onChange={(event) => setError(event.target.value)}
          className="mt-2 mb-4 block w-full rounded-control border border-edge bg-leaf p-3 font-mono text-[0.9375rem]/6"
        />
        <p role="status" className={isBroken ? 'pb-4' : 'sr-only'}>
          {isBroken && BROKEN}
        </p>
      </div>
      <ShareRow name="What they will get" what="as plain text" text={text} isWhole />
      <ShareRow name="The same as Markdown" what="as Markdown" text={markdown} />
    </div>
  )
}

/** Whether an element is drawn, or was: not before the fold that it stands in is opened. */
function useIsDrawn(element: RefObject<Element | null>): boolean {
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    if (element.current === null) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setDrawn(true),
      // However far down the page it is.
      { rootMargin: '10000%' },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isDrawn
}

const BROKEN =
  'This page could not load what it needs to put this and the live checks in. Send it without them, or load the page again.'

/** The packet with what was added here; what writes it is fetched once it is drawn, and there is something to add. */
function useWritten(
  packet: Packet,
  written: WrittenPacket,
  { findings, error }: Additions,
  isDrawn: boolean,
) {
  const [write, setWrite] = useState<typeof import('./write-packet').writePacket>()
  const [isBroken, setBroken] = useState(false)
  const hasMore = findings.length > 0 || error !== (packet.error ?? '')
  useEffect(() => {
    if (!isDrawn || !hasMore || write) return
    import('./write-packet').then(
      (module) => setWrite(() => module.writePacket),
      () => setBroken(true),
    )
  }, [isDrawn, hasMore, write])
  return { ...(hasMore && write ? write(packet, { findings, error }) : written), isBroken }
}
