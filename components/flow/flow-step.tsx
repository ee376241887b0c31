import type { ReactNode } from 'react'
import { IncidentBanner } from '@/components/incident/incident-banner'
import { getContent } from '@/lib/catalogue/content'
import { makePacket } from '@/lib/flows/handoff/handoff'
import type { FlowEntry } from '@/lib/flows/handoff/parse-entry'
import type { Position } from '@/lib/flows/resolve-flow'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import { Handoff } from './handoff'
import { PasteForm } from './paste-form'
import { DroppedNote, StepNote } from './step-notes'
import { StepView } from './step-view'

type Props = {
  entry: FlowEntry
  position: Position
  origin: string
  /** Whether a pasted text was not known. */
  isPasteUnknown?: boolean
  /** A word on the link itself. */
  note?: ReactNode
}

/** A step with all that its address says: notes on it, a place to paste, and the door to a person. */
export function FlowStep({ entry, position, origin, isPasteUnknown = false, note }: Props) {
  const { flow, signature, retired } = entry
  const { step, trail } = position
  const isSolved = step.kind === 'outcome' && step.end === 'solved'
  const packet = makePacket(flow, position, {
    origin,
    madeAt: new Date().toISOString(),
    mask: maskSecrets,
  })
  const notes = (
    <>
      {signature && trail.length > 0 && (
        <StepNote>
          We filled in what “{signature.text}” tells. Look through your answers, and change what is
          wrong.
        </StepNote>
      )}
      {retired.map((one) => (
        <StepNote key={one.step.id}>
          “{one.step.title}” {one.note}
        </StepNote>
      ))}
      <DroppedNote flow={flow} dropped={position.dropped} />
      {note}
    </>
  )
  return (
    <>
      <IncidentBanner
        incidents={getContent().incidents.filter(({ service }) => service === flow.connector?.id)}
      />
      <StepView flow={flow} position={position} origin={origin} note={notes}>
        {step.id === flow.start && <PasteForm flowId={flow.id} isUnknown={isPasteUnknown} />}
        {!isSolved && (
          <Handoff
            packet={packet}
            connectorId={flow.connector?.id}
            contact={getContent().site.contact}
            isLast={step.kind === 'outcome' && step.end === 'handoff'}
          />
        )}
      </StepView>
    </>
  )
}
