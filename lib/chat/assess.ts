import type { Cause } from '@/lib/files/component-specs'
import { stepOf } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'
import { type Position, resolveFlow } from '@/lib/flows/resolve-flow'
import type { Chat } from './chat'
import { weighCauses } from './clues/weigh-causes'
import type { Evidence, Mind } from './conversation'
import type { ConsideredCause } from './message'
import { UNSURE } from './read-answer'
import { findFlow } from './view-step'

/** The causes so far, and whether the first may be stated. */
export type Assessment = { causes: ConsideredCause[]; asserts: boolean }

/** Words state a cause only with this share of all that speaks, this far before the second. */
const CLEAR = { share: 0.85, gap: 0.65, weight: 2.4 }
const REACHED = 4
const DOUBTED = 2
const DID_NOT_HELP = -2.5
const RULED_OUT = -1.5
const MEASURED = 5
const HINTED = 0.8

/** Weigh everything that was said, answered and measured. */
export function assess(chat: Chat, mind: Mind): Assessment {
  const flow = mind.flow && findFlow(chat, mind.flow.id, mind.known.connector)
  const position = flow && mind.flow ? resolveFlow(flow, mind.flow.answers) : undefined
  const answered = flow && position ? readPosition(flow, position, mind) : []
  const measured = readFindings(mind)
  const evidence = [...mind.evidence, ...answered, ...measured]
  const causes = weighCauses(evidence, chat.clues.before)
  const [first] = causes
  if (first === undefined) return { causes, asserts: false }
  const step = position?.step
  if (position !== undefined && step?.kind === 'outcome' && step.end === 'remedy') {
    const isTold = isFilled(position, mind)
    const isSure = isTold ? isClear(causes, mind.evidence) : isSettled(position, mind)
    return { causes, asserts: first.cause === step.cause && isSure }
  }
  const isMeasured = measured.some(({ weights }) => (weights[first.cause] ?? 0) >= MEASURED)
  return { causes, asserts: isMeasured || isClear(causes, mind.evidence) }
}

/** Whether words alone let the first cause be stated; never an extension, which looks like other things. */
export function isClear(
  [first, second]: readonly ConsideredCause[],
  evidence: readonly Evidence[],
): boolean {
  if (first === undefined || first.cause === 'extension') return false
  const weight = evidence.reduce((sum, { weights }) => sum + (weights[first.cause] ?? 0), 0)
  return (
    first.weight >= CLEAR.share &&
    first.weight - (second?.weight ?? 0) >= CLEAR.gap &&
    weight >= CLEAR.weight
  )
}

/** A remedy that doubt or another's failure leads to is the next best thing to try, and no verdict. */
function isSettled({ trail }: Position, { flow }: Mind): boolean {
  const last = trail.at(-1)
  if (last === undefined || flow?.hedged?.includes(last.step.id)) return false
  return last.choice.id !== UNSURE && last.step.kind === 'question'
}

/** Whether words or an error text led to where the flow stands, and no answer to a question. */
function isFilled({ trail }: Position, { flow }: Mind): boolean {
  const last = trail.at(-1)
  return last !== undefined && flow?.filled.includes(last.step.id) === true
}

/** What the answers speak for: the remedy reached, and against remedies that did not help or were ruled out. */
function readPosition(flow: Flow, position: Position, mind: Mind): Evidence[] {
  const { step, trail } = position
  const ruledOut = trail
    .filter((one) => !mind.flow?.filled.includes(one.step.id))
    .flatMap((one) => readRuledOut(flow, one))
  const failed = trail.flatMap((one): Evidence[] => {
    if (one.step.kind !== 'outcome' || one.step.cause === undefined) return []
    const { cause } = one.step
    return [
      {
        because: `“${one.step.title}” did not help.`,
        weights: { [cause]: DID_NOT_HELP },
        from: 'answer',
      },
    ]
  })
  // What words filled in has been weighed as words.
  const against = [...ruledOut, ...failed]
  if (step.kind !== 'outcome' || step.cause === undefined || isFilled(position, mind))
    return against
  const last = trail.at(-1)
  const because = last ? `“${last.choice.label}” leads there.` : `“${step.title}” comes first.`
  const isDoubted = last !== undefined && mind.flow?.hedged?.includes(last.step.id)
  const weight = last?.choice.id === UNSURE ? 1 : isDoubted ? DOUBTED : REACHED
  return [...against, { because, weights: { [step.cause]: weight }, from: 'answer' }]
}

/** Of two answers the one that was not given: what it would have led to is less likely. */
function readRuledOut(flow: Flow, { step, choice }: Position['trail'][number]): Evidence[] {
  const sure = step.choices.filter(({ id }) => id !== UNSURE)
  if (step.kind !== 'question' || sure.length !== 2 || choice.id === UNSURE) return []
  return sure.flatMap(({ id, next }): Evidence[] => {
    const led = stepOf(flow.steps, next)
    if (id === choice.id || led.kind !== 'outcome' || led.cause === undefined) return []
    const because = `“${choice.label}” speaks against it.`
    return [{ because, weights: { [led.cause]: RULED_OUT }, from: 'answer' }]
  })
}

function readFindings({ known }: Mind): Evidence[] {
  return known.findings.flatMap(({ status, cause, summary }): Evidence[] => {
    if (cause === undefined || status === 'ok' || status === 'unavailable') return []
    const weights: Partial<Record<Cause, number>> = {
      [cause]: status === 'fail' ? MEASURED : HINTED,
    }
    return [{ because: summary, weights, from: 'check' }]
  })
}
