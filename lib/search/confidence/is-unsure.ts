import type { Results } from '@/lib/search/find-results'

/** Below this probability of a right first result, and above that of anything that nothing here answers. */
const SURE_ENOUGH = 0.4

/**
 * Whether results should say that they may not answer the question: they are not likely to, and there
 * are words in it that the first one has nothing like.
 */
export function isUnsure({ results, confidence, unmatched }: Results): boolean {
  return results.length > 0 && confidence < SURE_ENOUGH && unmatched.length > 0
}
