import type { Answers, Flow } from '@/lib/flows/flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { fillAnswers, rankClues } from './fill-answers'
import type { Reading } from './read-message'

/**
 * Read "no, it happens when I press Connect" as another answer to a question that was answered before.
 * @returns the answers with that one changed and those after it dropped; undefined when the words begin no
 *   such thing, or may just as well answer the question that stands open
 */
export function readCorrection(flow: Flow, given: Answers, reading: Reading): Answers | undefined {
  const denies = reading.talk.some(({ talk, isDenied }) => talk === 'no' && !isDenied)
  const clues = rankClues(reading.clues)
  const { step: open, trail } = resolveFlow(flow, given)
  if (!denies || clues.some(({ clue }) => clue.answers[open.id] !== undefined)) return undefined
  // The "no" itself may have been taken for more than was said, so the least counts.
  const size = ({ clue }: (typeof clues)[number]) => Object.keys(clue.answers).length
  for (const found of clues.toSorted((a, b) => size(a) - size(b))) {
    const { answers } = found.clue
    const index = trail.findIndex(
      ({ step, choice }) => (answers[step.id] ?? choice.id) !== choice.id,
    )
    if (index === -1) continue
    const kept = trail.slice(0, index).map(({ step, choice }) => [step.id, choice.id])
    return fillAnswers(flow, [found], { before: Object.fromEntries(kept), causes: [] })
  }
}
