import { findStep } from '@/lib/flows/find-step'
import type { Answers, Flow } from '@/lib/flows/flow'
import { findChoice, resolveFlow } from '@/lib/flows/resolve-flow'
import type { FoundClue } from './clues/find-clues'
import type { ConsideredCause } from './message'

/**
 * The answers to a flow that clues give away, the weightiest clue first; one that contradicts it is left
 * out. They lead to a remedy only where its cause is the likeliest, and never to that of an extension: the
 * last question is then left to be asked.
 * @param before what was answered already, which clues never change
 */
export function fillAnswers(
  flow: Flow,
  clues: readonly FoundClue[],
  { before = {}, causes }: { before?: Answers; causes: readonly ConsideredCause[] },
): Answers {
  let answers: Record<string, string> = { ...before }
  for (const { clue } of rankClues(clues)) {
    const entries = Object.entries(clue.answers)
    const isOther = entries.some(([step, choice]) => (answers[step] ?? choice) !== choice)
    if (!isOther) answers = { ...answers, ...Object.fromEntries(entries.filter(isIn(flow))) }
  }
  const { step, trail } = resolveFlow(flow, answers)
  const last = trail.findLast((one) => one.step.kind === 'question')
  const [likeliest] = causes
  const isLikely =
    likeliest !== undefined &&
    likeliest.weight >= LIKELY &&
    step.kind === 'outcome' &&
    likeliest.cause === step.cause &&
    likeliest.cause !== 'extension'
  if (
    step.kind !== 'outcome' ||
    isLikely ||
    last === undefined ||
    Object.hasOwn(before, last.step.id)
  ) {
    return answers
  }
  const { [last.step.id]: _asked, ...others } = answers
  return others
}

/** From this share of all that speaks a remedy may be tried, though not stated. */
const LIKELY = 0.5

/** Clues that say how a flow is to be answered, the weightiest first. */
export function rankClues(clues: readonly FoundClue[]): FoundClue[] {
  return clues
    .filter(({ clue, isDenied }) => !isDenied && Object.keys(clue.answers).length > 0)
    .sort((a, b) => weigh(b) - weigh(a))
}

function weigh({ clue }: FoundClue): number {
  return Math.max(0, ...Object.values(clue.causes)) + 0.1 * Object.keys(clue.answers).length
}

function isIn({ steps }: Flow) {
  return ([id, choice]: [string, string]): boolean => {
    const step = findStep(steps, id)
    return step !== undefined && findChoice(step, { [id]: choice }) !== undefined
  }
}
