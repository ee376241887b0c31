import type { Cause } from '@/lib/files/component-specs'
import { stepOf } from './find-step'
import type { Flow } from './flow'
import { orderSteps } from './order-steps'

/** The steps from which some answers lead to a remedy of a cause, those remedies included. */
export function findLeading({ steps, start }: Flow, cause: Cause): Set<string> {
  const leading = new Set<string>()
  // From the ends backwards: what a step leads to is decided before the step is.
  for (const id of orderSteps(steps, start).order.reverse()) {
    const step = stepOf(steps, id)
    const isOne = step.kind === 'outcome' && step.cause === cause
    if (isOne || step.choices.some(({ next }) => leading.has(next))) leading.add(id)
  }
  return leading
}
