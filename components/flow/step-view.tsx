import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { MdxContent } from '@/components/article/mdx-content'
import { StepCheck } from '@/components/check/step-check'
import { SuggestionProvider } from '@/components/check/suggestion'
import { PageLink } from '@/components/site/page-link'
import { Wrap } from '@/components/site/wrap'
import { getCode } from '@/lib/catalogue/code'
import { changeAnswerPath } from '@/lib/flows/choose-answer'
import type { Flow } from '@/lib/flows/flow'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { sharePosition } from '@/lib/flows/handoff/share-position'
import { formatMapPath } from '@/lib/flows/map/map-url'
import type { Position } from '@/lib/flows/resolve-flow'
import { ChoiceList } from './choice-list'
import { flowComponents } from './flow-components'
import { ShareStep } from './share-step'
import { StepKicker } from './step-kicker'
import { Trail } from './trail'

type Props = {
  flow: Flow
  position: Position
  /** Where the site runs, for links to hand on. */
  origin: string
  /** What the reader has to know of the link that led here. */
  note?: ReactNode
  /** What stands beneath the ways on. */
  children?: ReactNode
}

/** One step of a flow: what was answered, what is asked or to be done, and the ways on. */
export function StepView({ flow, position, origin, note, children }: Props) {
  const { step, trail } = position
  return (
    <Wrap>
      <div className="spread pt-8">
        <Trail flow={flow} position={position} />
        <div
          key={step.id}
          className={clsx('settle col-start-2', trail.length > 0 && 'max-lg:mt-6')}
        >
          {note}
          <StepKicker flow={flow} position={position} />
          <h1 className="mt-1">{step.title}</h1>
          <div className={step.kind === 'question' ? 'prose question mt-3' : 'prose mt-3'}>
            <MdxContent
              code={getCode(flow.file)}
              components={flowComponents(step.id, flow.connector)}
            />
          </div>
          <Ways flow={flow} position={position} />
          <Paths flow={flow} position={position} />
          {children}
        </div>
        <div className="max-lg:mt-6">
          <ShareStep shared={sharePosition(flow, position, origin)} />
        </div>
      </div>
    </Wrap>
  )
}

/** The ways on from a step: its answers, or whether the remedy helped. */
function Ways({ flow, position }: { flow: Flow; position: Position }) {
  const { step } = position
  if (step.choices.length === 0) return null
  if (step.kind === 'question') {
    const choices = (
      <div className="mt-5">
        <ChoiceList flow={flow} position={position} />
      </div>
    )
    if (step.check === undefined) return choices
    return (
      <SuggestionProvider key={step.id}>
        {choices}
        <div className="mt-6">
          <StepCheck flow={flow} position={position} step={step} />
        </div>
      </SuggestionProvider>
    )
  }
  return (
    <section aria-labelledby="_verdict" className="mt-12 border-y-2 border-ink py-6">
      <h2 id="_verdict" className="mb-4">
        Did that fix it?
      </h2>
      <ChoiceList flow={flow} position={position} />
    </section>
  )
}

/** The ways back and around: the last answer, the first question, the whole guide. */
function Paths({ flow, position }: { flow: Flow; position: Position }) {
  const last = position.trail.at(-1)
  const link = 'inline-flex min-h-11 items-center'
  return (
    <p className="mt-4 flex flex-wrap gap-x-6 font-ui text-ui font-medium print:hidden">
      {last && (
        <PageLink href={changeAnswerPath(flow, position, last.step.id)} className={link}>
          Back
        </PageLink>
      )}
      {(last || position.step.id !== flow.start) && (
        <PageLink href={formatFlowPath(flow)} className={link}>
          Start again
        </PageLink>
      )}
      <PageLink href={formatMapPath(flow, { answers: position.given })} className={link}>
        See the whole guide as a map
      </PageLink>
    </p>
  )
}
