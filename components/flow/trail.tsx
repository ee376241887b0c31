import { Chevron } from '@/components/site/chevron'
import { PageLink } from '@/components/site/page-link'
import { changeAnswerPath } from '@/lib/flows/choose-answer'
import type { Flow } from '@/lib/flows/flow'
import type { Position } from '@/lib/flows/resolve-flow'

/** What was answered so far, each answer changeable; on a phone it is one fold. */
export function Trail({ flow, position }: { flow: Flow; position: Position }) {
  const { trail } = position
  if (trail.length === 0) return null
  const answers = (
    <ol>
      {trail.map(({ step, choice }) => (
        <li
          key={step.id}
          className="border-t border-rule py-3 last:border-b max-lg:grid max-lg:grid-cols-[1fr_auto] max-lg:items-center max-lg:gap-4"
        >
          <span>
            <span className="block">{step.title}</span>
            <span className="block font-text text-ui font-[560] text-pen">{choice.label}</span>
          </span>
          <PageLink
            href={changeAnswerPath(flow, position, step.id)}
            className="-mt-2 -mb-3 inline-flex min-h-11 min-w-11 items-center text-meta font-medium print:hidden max-lg:m-0 max-lg:text-ui"
          >
            Change<span className="sr-only"> your answer to: {step.title}</span>
          </PageLink>
        </li>
      ))}
    </ol>
  )
  return (
    <section aria-label="Your answers" className="font-ui text-meta text-ink-soft">
      <div className="max-lg:hidden">
        <h2 className="mb-3 text-ui font-semibold tracking-normal text-ink">Your answers</h2>
        {answers}
      </div>
      <details className="group border-y border-rule lg:hidden">
        <summary className="flex min-h-12 items-center gap-2 text-ui font-medium no-underline">
          <Chevron />
          {trail.length === 1 ? 'Your answer so far' : `Your ${trail.length} answers so far`}
        </summary>
        <div className="pb-2">{answers}</div>
      </details>
    </section>
  )
}
