import { describeRanking } from '@/lib/search/describe-ranking'
import type { SearchIndex } from '@/lib/search/index/search-index'
import type { QueryTerm } from '@/lib/search/rank/query-term'
import type { Scores } from '@/lib/search/rank/score-entries'
import { predict } from './fit-logistic'

/** An error text found in the query, and how well. */
type FoundText = { text: string; similarity: number }

/** An error text found verbatim is nearly always what the reader wants to know about. */
const SIGNATURE_CONFIDENCE = 0.95
/** In a foreign language, or with stop words only, a match is luck. */
const VAGUE_CONFIDENCE = 0.2

/** The probability that the first hit is right: the fitted model's, or an error text's own. */
export function judgeConfidence(
  terms: readonly QueryTerm[],
  scores: Scores,
  index: SearchIndex,
  [signature, ...others]: readonly FoundText[],
  foreignLanguage: string | undefined,
): number {
  if (signature) {
    const rivals = others.filter(
      (other) => other.similarity === signature.similarity && other.text === signature.text,
    )
    return (SIGNATURE_CONFIDENCE * signature.similarity) / (1 + rivals.length)
  }
  const { features } = describeRanking(terms, scores, index)
  const confidence = predict(index.corpus.confidence, features)
  const isVague = foreignLanguage !== undefined || terms.every(({ isStop }) => isStop)
  return isVague ? Math.min(confidence, VAGUE_CONFIDENCE) : confidence
}
