'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useRememberedFindings } from '@/components/check/finding-store'
import { ShareRow } from '@/components/flow/share-step'
import { formatPacketMarkdown, formatPacketText } from '@/lib/flows/handoff/format-packet'
import { addFindings, findReference, type Packet } from '@/lib/flows/handoff/handoff'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'

/**
 * The packet that carries a case to support, with what live checks found: shown before it is copied. What a
 * reader adds stays in this page, with its secrets hidden.
 */
export function HandoffSlip({
  packet,
  connectorId,
}: {
  packet: Packet
  /** Whose live checks go along. */
  connectorId?: string
}) {
  const findings = useRememberedFindings(connectorId)

  const [error, setError] = useState(packet.error ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const fieldId = useId()
  // What was typed before this script ran told nobody.
  useEffect(() => setError(field.current?.value ?? ''), [])
  const masked = maskSecrets(error).trim()
  const reference = findReference(masked) ?? packet.reference
  const whole: Packet = {
    ...addFindings(packet, findings, maskSecrets),
    ...(masked !== '' && { error: masked.replace(/\s+/g, ' ').slice(0, 1000) }),
    ...(reference !== undefined && { reference }),
  }
  return (
    <div className="border-t-2 border-b border-t-ink border-b-edge bg-sunk px-4 pb-4 font-ui text-ui lining-nums">
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
      </div>
      <ShareRow
        name="What they will get"
        what="as plain text"
        text={formatPacketText(whole)}
        isWhole
      />
      <ShareRow name="The same as Markdown" what="as Markdown" text={formatPacketMarkdown(whole)} />
    </div>
  )
}
