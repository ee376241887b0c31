import { describeCause } from '@/lib/flows/describe-cause'
import { describeLength } from '@/lib/flows/describe-length'
import type { Flow } from '@/lib/flows/flow'
import { pathLength } from '@/lib/flows/path-length'
import type { Position } from '@/lib/flows/resolve-flow'

/** What stands over a step's title: which question it is and how far it is, or what has come out. */
export function StepKicker({
  flow,
  position: { step, trail },
}: {
  flow: Flow
  position: Position
}) {
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
