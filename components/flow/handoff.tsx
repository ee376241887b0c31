import { ButtonLink } from '@/components/site/button-link'
import { Chevron } from '@/components/site/chevron'
import type { Packet } from '@/lib/flows/handoff/handoff'
import { HandoffSlip } from './handoff-slip'
import { writePacket } from './write-packet'

type Contact = { label: string; url: string }

/** The door to a person, with the case put together; a fold wherever the flow itself goes on. */
export function Handoff({
  packet,
  connectorId,
  contact,
  isLast,
}: {
  packet: Packet
  connectorId?: string
  contact: Contact
  isLast: boolean
}) {
  const slip = (
    <>
      <p className="mt-2 mb-4 text-ink-soft">
        Send them this, so that you need not tell it twice. Look through it first: it holds what you
        answered and what live checks found, and nothing else.
      </p>
      <HandoffSlip packet={packet} written={writePacket(packet)} connectorId={connectorId} />
      <p className="mt-6">
        <ButtonLink href={contact.url} look={isLast ? 'filled' : 'quiet'}>
          {contact.label}
        </ButtonLink>
      </p>
    </>
  )
  if (isLast) {
    return (
      <section aria-labelledby="_handoff" className="mt-10">
        <h2 id="_handoff">What to send</h2>
        {slip}
      </section>
    )
  }
  return (
    <details className="group mt-6 border-t border-rule pt-2 print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-2 font-ui text-ui font-medium">
        <Chevron />I would rather have a person
      </summary>
      {slip}
    </details>
  )
}
