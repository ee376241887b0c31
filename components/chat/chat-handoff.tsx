'use client'

import { useEffect, useState } from 'react'
import { HandoffSlip } from '@/components/flow/handoff-slip'
import { writePacket } from '@/components/flow/write-packet'
import { ButtonLink } from '@/components/site/button-link'
import type { Conversation } from '@/lib/chat/conversation'
import type { Packet } from '@/lib/flows/handoff/handoff'
import { getEngine } from './open-engine'

/**
 * The way to a person, with the case put together.
 * @param made the packet, where the server has made it already
 */
export function ChatHandoff({
  conversation,
  contact,
  made,
}: {
  conversation: Conversation
  contact: { label: string; url: string }
  made?: Packet
}) {
  const [packet, setPacket] = useState(made)
  useEffect(() => {
    const at = new Date().toISOString()
    getEngine()
      .ask({ kind: 'packet', conversation, origin: location.origin, at })
      .then(
        (answer) => answer.kind === 'packet' && setPacket(answer.packet),
        // Without it the contact is still there.
        () => {},
      )
  }, [conversation])
  return (
    <section aria-label="To a person" aria-live="off">
      {packet && (
        <>
          <h2 className="text-[1.1875rem]/[1.625rem] font-[560]">What to send</h2>
          <p className="mt-1 mb-3 text-ink-soft">
            Send them this, so that you need not tell it twice. Look through it first.
          </p>
          <HandoffSlip key={packet.madeAt} packet={packet} written={writePacket(packet)} />
        </>
      )}
      <p className="mt-4 flex">
        <ButtonLink href={contact.url} look="filled">
          {contact.label}
        </ButtonLink>
      </p>
    </section>
  )
}
