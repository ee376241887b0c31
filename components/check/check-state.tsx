import { clsx } from 'clsx'
import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleQuestionMark,
  LoaderCircle,
  type LucideIcon,
  OctagonX,
  TriangleAlert,
} from 'lucide-react'
import { describeFinding } from '@/lib/checks/describe-finding'
import type { Finding } from '@/lib/checks/finding'

/** How far a check is: what came of it, or that it has not ended. `broken` is our own fault. */
export type CheckProgress = Finding['status'] | 'not-run' | 'running' | 'broken'

const LOOKS: Record<CheckProgress, { icon: LucideIcon; colour: string }> = {
  'not-run': { icon: CircleDashed, colour: 'text-ink-soft' },
  running: { icon: LoaderCircle, colour: 'text-ink-soft' },
  ok: { icon: CircleCheck, colour: 'text-good' },
  fail: { icon: TriangleAlert, colour: 'text-care' },
  unknown: { icon: CircleQuestionMark, colour: 'text-ink-soft' },
  unavailable: { icon: CircleMinus, colour: 'text-ink-soft' },
  broken: { icon: OctagonX, colour: 'text-stop' },
}

/** The sign of a state; its words stand beside it. */
export function CheckIcon({ state }: { state: CheckProgress }) {
  const { icon: Icon, colour } = LOOKS[state]
  return (
    <Icon
      size={20}
      strokeWidth={1.75}
      aria-hidden
      className={clsx('flex-none', colour, state === 'running' && 'animate-spin')}
    />
  )
}

/** The words of a state, in its colour. */
export function CheckWords({ state }: { state: CheckProgress }) {
  return <span className={LOOKS[state].colour}>{wordsOf(state)}</span>
}

function wordsOf(state: CheckProgress): string {
  switch (state) {
    case 'not-run':
      return 'Not run yet'
    case 'running':
      return 'Checking'
    case 'broken':
      return 'Couldn’t finish'
    default:
      return describeFinding({ status: state })
  }
}
