import { isUnsure } from '@/lib/search/confidence/is-unsure'
import type { Searched } from '@/lib/search/find-results'
import { findResults, type Result } from '@/lib/search/find-results'
import type { SearchTests } from '@/lib/search/search-tests-schema'

/** A search test that fails: where it stands among its kind, and what was wrong. */
export type FailedTest = {
  list: 'tests' | 'none'
  index: number
  query: string
  /** What it should have found; absent when it should have found nothing. */
  finds?: string
  /** What came instead, in a few words. */
  message: string
}

/** Ask the search everything that content/search-tests.yaml holds, and return the tests that fail, in their order. */
export function runSearchTests(searched: Searched, { tests, none }: SearchTests): FailedTest[] {
  const failed: FailedTest[] = []
  for (const [index, { query, finds, first, typing }] of tests.entries()) {
    const { results } = findResults(searched, query, { limit: 50, typing })
    const kind = searched.entries.get(finds)?.group
    const ofItsKind = results.filter(({ id }) => searched.entries.get(id)?.group === kind)
    const rank = ofItsKind.findIndex(({ id }) => id === finds) + 1
    if (rank > 0 && rank <= first) continue
    const place = rank === 0 ? 'is not found' : `comes as number ${rank}`
    const message = `${finds} ${place}; expected it among the first ${first}; ${describe(ofItsKind)}`
    failed.push({ list: 'tests', index, query, finds, message })
  }
  for (const [index, query] of none.entries()) {
    const found = findResults(searched, query, { limit: 5 })
    if (found.results.length === 0 || isUnsure(found)) continue
    const message = `answered with confidence ${found.confidence.toFixed(2)}; ${describe(found.results)}`
    failed.push({ list: 'none', index, query, message })
  }
  return failed
}

/** What stands in front, with the words for which it does. */
function describe([first]: Result[]): string {
  return first ? `first came ${first.id} for: ${first.words.join(', ')}` : 'nothing was found'
}
