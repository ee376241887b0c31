import { stepOf } from './find-step'
import type { Flow } from './flow'
import { orderSteps } from './order-steps'

/** How many questions still come after a step, on the shortest and on the longest path to an outcome. */
export type PathLength = { least: number; most: number }

const measured = new WeakMap<Flow, Map<string, PathLength>>()

/** Count the questions that follow a step before the next outcome; none follow an outcome. */
export function pathLength(flow: Flow, stepId: string): PathLength {
  const lengths = measured.get(flow) ?? measure(flow)
  measured.set(flow, lengths)
  return lengths.get(stepId) ?? { least: 0, most: 0 }
}

function measure({ steps, start }: Flow): Map<string, PathLength> {
  const lengths = new Map<string, PathLength>()
  for (const id of orderSteps(steps, start).order.reverse()) {
    const step = stepOf(steps, id)
    if (step.kind === 'outcome') {
      lengths.set(id, { least: 0, most: 0 })
      continue
    }
    const following = step.choices.map(({ next }) => {
      const { least, most } = lengths.get(next) ?? { least: 0, most: 0 }
      const own = steps[next]?.kind === 'question' ? 1 : 0
      return { least: least + own, most: most + own }
    })
    lengths.set(id, {
      least: Math.min(...following.map(({ least }) => least)),
      most: Math.max(...following.map(({ most }) => most)),
    })
  }
  return lengths
}
