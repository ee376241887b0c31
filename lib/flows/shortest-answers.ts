import { stepOf } from './find-step'
import type { Answers, Flow } from './flow'

/**
 * The fewest answers that lead from the start to each step; of equally few, those that the flow offers first.
 * Steps that nothing reaches are left out. Replaying a step's answers stops at exactly that step.
 */
export function shortestAnswers({ steps, start }: Flow): Map<string, Answers> {
  const shortest = new Map<string, Answers>([[start, {}]])
  // A Map goes on to visit what is added while it is walked, so this goes from near to far.
  for (const [id, answers] of shortest) {
    for (const choice of stepOf(steps, id).choices) {
      if (!shortest.has(choice.next)) shortest.set(choice.next, { ...answers, [id]: choice.id })
    }
  }
  return shortest
}
