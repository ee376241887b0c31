import type { SearchIndex } from '@/lib/search/index/search-index'
import type { QueryTerm } from '@/lib/search/rank/query-term'
import { rankEntries } from '@/lib/search/rank/rank-entries'
import { type Scores, weighTerm } from '@/lib/search/rank/score-entries'

/** The first entry of a ranking, -1 where there is none, and what tells whether it is right. */
export type RankingDescription = { first: number; features: number[] }

/**
 * Describe a ranking by its scores and by what of the query nobody knows. Seven features are left of
 * twenty tried: more fitted the content better, and questions about something else worse.
 */
export function describeRanking(
  terms: readonly QueryTerm[],
  scores: Scores,
  index: SearchIndex,
): RankingDescription {
  const [first = -1, second = -1] = rankEntries(scores, 2)
  if (first < 0) return { first, features: [0, 1, 1, 0, 0, 0, 0] }
  let mass = 0
  let unknown = 0
  let corrected = 0
  for (const term of terms) {
    const weight = weighTerm(term, index)
    mass += weight
    if (term.choices.length === 0) unknown += weight
    else if (term.choices[0]!.why === 'corrected') corrected += weight
  }
  const total = scores.total[first]!
  return {
    first,
    features: [
      total,
      second < 0 ? 0 : scores.total[second]! / total,
      unknown / mass,
      corrected / mass,
      findLargest(scores.words) === findLargest(scores.centroid) ? 1 : 0,
      Math.log(1 + terms.length),
      // A query should be as near to the entry as the entry's own phrases are.
      scores.centroid[first]! / index.centroids.tightness[first]!,
    ],
  }
}

/** Whether an entry has a stem. */
export function hasStem(entry: number, stem: number, { wordScores }: SearchIndex): boolean {
  const { starts, entries } = wordScores.postings
  let low = starts[stem]!
  let high = starts[stem + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]! < entry) low = middle + 1
    else high = middle
  }
  return low < starts[stem + 1]! && entries[low] === entry
}

function findLargest(values: Float32Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i
  return best
}
