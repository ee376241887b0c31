import { ChoiceList } from '@/components/flow/choice-list'
import { Handoff } from '@/components/flow/handoff'
import { PasteForm } from '@/components/flow/paste-form'
import { ShareStep } from '@/components/flow/share-step'
import { DroppedNote, StepNote } from '@/components/flow/step-notes'
import { Trail } from '@/components/flow/trail'
import { Spinner } from '@/components/site/spinner'
import { getContent } from '@/lib/catalogue/content'
import { getGuide } from '@/lib/catalogue/flows'
import { makePacket } from '@/lib/flows/handoff/handoff'
import { sharePosition } from '@/lib/flows/handoff/share-position'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import { Shown, State } from './shown'

const ORIGIN = 'https://help.example.org'

/** What a guided check is made of, on the shipped guide's own steps. */
export function FlowParts() {
  const flow = getGuide()
  if (flow === undefined) return null
  const first = resolveFlow(flow, {})
  const [choice] = first.step.choices
  const second = resolveFlow(flow, choice ? { [first.step.id]: choice.id } : {})
  const packet = makePacket(flow, second, {
    origin: ORIGIN,
    madeAt: '2026-11-20T12:00:00Z',
    mask: maskSecrets,
    error: 'Connection has expired',
  })
  const hands = [
    ['Rest', undefined],
    ['Hover', 'hover'],
    ['Focus', 'focus-visible'],
    ['Pressed', 'active'],
  ] as const
  return (
    <>
      <Shown name="Choices: the first forced">
        {hands.map(([name, force]) => (
          <State key={name} name={name} force={force}>
            <ChoiceList flow={flow} position={first} />
          </State>
        ))}
        <State name="Chosen earlier">
          <ChoiceList flow={flow} position={{ ...first, chosen: choice }} />
        </State>
        <State name="The next question is loading: this stands for the arrow">
          <Spinner />
        </State>
      </Shown>
      <Shown name="Trail, share, notes">
        <State name="Trail">
          <Trail flow={flow} position={second} />
        </State>
        <State name="Share">
          <ShareStep shared={sharePosition(flow, second, ORIGIN)} />
        </State>
        <State name="Note">
          <StepNote>The guide has changed since this link was made.</StepNote>
          <DroppedNote flow={flow} dropped={second.given} />
        </State>
        <State name="Paste">
          <PasteForm flowId={flow.id} isUnknown={false} />
        </State>
        <State name="Hand-over, last" isWide>
          <Handoff packet={packet} contact={getContent().site.contact} isLast />
        </State>
      </Shown>
    </>
  )
}
