import { didYouMean } from '@/lib/files/did-you-mean'
import type { Place } from '@/lib/files/problem'
import type { Flow } from '@/lib/flows/flow'
import { formatPath, orderSteps } from '@/lib/flows/order-steps'
import type { Report } from './collect-problems'

type Graph = Pick<Flow, 'start' | 'steps' | 'renamed'>

/** Check that the start and every choice lead to a step, and that no choice leads back. */
export function checkTargets(
  { start, steps, renamed }: Graph,
  startPlace: Place,
  report: Report,
): void {
  const ids = Object.keys(steps)
  const expected = (id: string): string => {
    const successor = Object.hasOwn(renamed, id) ? renamed[id] : undefined
    if (successor !== undefined) return `expected its new id; did you mean "${successor}"?`
    return `expected the id of a step of this flow${didYouMean(id, ids)}`
  }
  if (!Object.hasOwn(steps, start) && ids.length > 0) {
    report(
      startPlace,
      'unknown-start',
      `the flow starts at the step "${start}", which does not exist; ${expected(start)}`,
    )
  }
  for (const { id, choices } of Object.values(steps)) {
    for (const { id: choice, next, place } of choices) {
      // An empty target is a fault that readChoices reports.
      if (next === '' || Object.hasOwn(steps, next)) continue
      report(
        place,
        'dangling-choice',
        `the choice "${choice}" of the step "${id}" leads to "${next}", which does not exist; ${expected(next)}`,
      )
    }
  }
  for (const { step, choice, path } of orderSteps(steps, start).loops) {
    report(
      choice.place,
      'loop',
      `the choice "${choice.id}" of the step "${step}" closes a loop: ${formatPath(path)}; expected a step that leads on, since flows never lead back`,
    )
  }
}
