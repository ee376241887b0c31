import type { Results } from './find-results'

/** Below this probability of a right first result, more readers are misled than helped by silence. */
const SURE_ENOUGH = 0.4

/** Whether results should say that they may not answer the question. */
export function isUnsure({ results, confidence }: Results): boolean {
  return results.length > 0 && confidence < SURE_ENOUGH
}
