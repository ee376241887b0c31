import { findStep } from '@/lib/flows/find-step'
import type { Answers, Flow } from '@/lib/flows/flow'
import { findChoice, resolveFlow } from '@/lib/flows/resolve-flow'
import type { FoundClue } from './clues/find-clues'

/**
 * The answers to a flow that clues give away, the weightiest clue first; one that contradicts it is left
 * out. Without a clear case no answer leads to a remedy: the last question is then left to be asked.
 * @param before what was answered already, which clues never change
 */
export function fillAnswers(
  flow: Flow,
  clues: readonly FoundClue[],
  { before = {}, isClear }: { before?: Answers; isClear: boolean },
): Answers {
  let answers: Record<string, string> = { ...before }
  for (const { clue } of rankClues(clues)) {
    const entries = Object.entries(clue.answers)
    const isOther = entries.some(([step, choice]) => (answers[step] ?? choice) !== choice)
    if (!isOther) answers = { ...answers, ...Object.fromEntries(entries.filter(isIn(flow))) }
  }
  if (isClear) return answers
  const { step, trail } = resolveFlow(flow, answers)
  const last = trail.findLast((one) => one.step.kind === 'question')
  if (step.kind !== 'outcome' || last === undefined || Object.hasOwn(before, last.step.id)) {
    return answers
  }
  const { [last.step.id]: _asked, ...others } = answers
  return others
}

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
