import { CAUSES } from '@/lib/files/component-specs'
import type { Problem } from '@/lib/files/problem'
import type { Flow } from '@/lib/flows/flow'

/**
 * Check that each cause has a remedy in some flow, since no path can reach one that has none;
 * "other" needs none. Without flows there is nothing to check.
 */
export function checkCauses(flows: readonly Flow[]): Problem[] {
  const [first] = flows
  if (first === undefined) return []
  const steps = flows.flatMap((flow) => Object.values(flow.steps))
  return CAUSES.filter(
    (cause) => cause !== 'other' && !steps.some((step) => 'cause' in step && step.cause === cause),
  ).map((cause) => ({
    file: first.file,
    ...first.places.title,
    rule: 'cause-without-remedy',
    message: `no path of any flow reaches the cause "${cause}"; expected a step with <Remedy cause="${cause}" />`,
  }))
}
