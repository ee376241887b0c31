import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { MdxContent } from '@/components/article/mdx-content'
import { ButtonLink } from '@/components/site/button-link'
import { Wrap } from '@/components/site/wrap'
import { getCode, getContent } from '@/lib/catalogue'
import { changeAnswerPath } from '@/lib/flows/choose-answer'
import { describeCause } from '@/lib/flows/describe-cause'
import { describeLength } from '@/lib/flows/describe-length'
import type { Flow } from '@/lib/flows/flow'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { pathLength } from '@/lib/flows/path-length'
import type { Position } from '@/lib/flows/resolve-flow'
import { ChoiceList } from './choice-list'
import { flowComponents } from './flow-components'
import { Trail } from './trail'

/** One step of a flow: what was answered, what is asked or to be done, and the ways on. */
export function StepView({
  flow,
  position,
  note,
}: {
  flow: Flow
  position: Position
  note?: ReactNode
}) {
  const { step, trail } = position
  const last = trail.at(-1)
  return (
    <Wrap>
      <div className="spread pt-8">
        <Trail flow={flow} position={position} />
        <div className={clsx('col-start-2', trail.length > 0 && 'max-lg:mt-6')}>
          {note}
          <Kicker flow={flow} position={position} />
          <h1 className="mt-1">{step.title}</h1>
          <div className={step.kind === 'question' ? 'prose question mt-3' : 'prose mt-3'}>
            <MdxContent code={getCode(flow.file)} components={flowComponents(step.id)} />
          </div>
          <Ways flow={flow} position={position} />
          <p className="mt-4 flex flex-wrap gap-x-6 font-ui text-ui font-medium">
            {last && (
              <Link
                href={changeAnswerPath(flow, position, last.step.id)}
                className="inline-flex min-h-11 items-center"
              >
                Back
              </Link>
            )}
            {(last || step.id !== flow.start) && (
              <Link
                href={formatFlowPath(flow)}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                Start again
              </Link>
            )}
          </p>
        </div>
      </div>
    </Wrap>
  )
}

function Kicker({ flow, position: { step, trail } }: { flow: Flow; position: Position }) {
  const asked = trail.filter((one) => one.step.kind === 'question').length
  const text = 'font-ui text-ui font-medium text-ink-soft lining-nums'
  if (step.kind === 'question') {
    return (
      <p className={text}>
        Question {asked + 1}{' '}
        <span className="ml-1 font-normal text-ink-faint">
          {describeLength(pathLength(flow, step.id))}
        </span>
      </p>
    )
  }
  switch (step.end) {
    case 'remedy':
      return <p className={text}>{describeCause(step.cause)}</p>
    case 'solved':
      return <p className={text}>Solved</p>
    case 'handoff':
      return <p className={text}>Still stuck</p>
  }
}

/** The ways on from a step: answers, whether the remedy helped, or the door to a person. */
function Ways({ flow, position }: { flow: Flow; position: Position }) {
  const { step } = position
  if (step.kind === 'question') {
    return (
      <div className="mt-5">
        <ChoiceList flow={flow} position={position} />
      </div>
    )
  }
  switch (step.end) {
    case 'remedy':
      return (
        <section aria-labelledby="verdict" className="mt-12 border-y-2 border-ink py-6">
          <h2 id="verdict" className="mb-4">
            Did that fix it?
          </h2>
          <ChoiceList flow={flow} position={position} />
        </section>
      )
    case 'handoff':
      return (
        <p className="mt-8">
          <ButtonLink href={getContent().site.contact.url} look="filled">
            {getContent().site.contact.label}
          </ButtonLink>
        </p>
      )
    case 'solved':
      return null
  }
}
