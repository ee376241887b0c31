import { clsx } from 'clsx'
import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleQuestionMark,
  type IconNode,
  LoaderCircle,
  OctagonX,
  TriangleAlert,
} from 'lucide'
import { Icon } from '@/components/site/icon'
import { describeFinding } from '@/lib/checks/describe-finding'
import type { Finding } from '@/lib/checks/finding'

/** How far a check is: what came of it, or that it has not ended. `broken` is our own fault. */
export type CheckProgress = Finding['status'] | 'not-run' | 'running' | 'broken'

const LOOKS: Record<CheckProgress, { shape: IconNode; colour: string }> = {
  'not-run': { shape: CircleDashed, colour: 'text-ink-soft' },
  running: { shape: LoaderCircle, colour: 'text-ink-soft' },
  ok: { shape: CircleCheck, colour: 'text-good' },
  fail: { shape: TriangleAlert, colour: 'text-care' },
  unknown: { shape: CircleQuestionMark, colour: 'text-ink-soft' },
  unavailable: { shape: CircleMinus, colour: 'text-ink-soft' },
  broken: { shape: OctagonX, colour: 'text-stop' },
}

/** The sign of a state; its words stand beside it. */
export function CheckIcon({ state }: { state: CheckProgress }) {
  const { shape, colour } = LOOKS[state]
  return (
    <Icon
      shape={shape}
      size={20}
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
