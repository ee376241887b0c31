import { judgeConfidence } from '@/lib/search/confidence/judge-confidence'
import { type Correction, describeCorrection } from '@/lib/search/correct/describe-correction'
import type { SearchIndex } from '@/lib/search/index/search-index'
import { parseQuery, type QueryOptions } from '@/lib/search/rank/parse-query'
import type { Choice, QueryTerm } from '@/lib/search/rank/query-term'
import { rankEntries } from '@/lib/search/rank/rank-entries'
import { type Scores, scoreEntries } from '@/lib/search/rank/score-entries'
import { compareMatches, matchSignature } from '@/lib/search/signatures/match-signature'
import { findForeignLanguage } from '@/lib/search/words/foreign-language'
import { hasStem } from './describe-ranking'

export type SearchOptions = QueryOptions & {
  /** At most so many hits; 10 unless told. */
  limit?: number
}

export type SearchHit = {
  id: string
  score: number
  /** What of the query stands in this document, by the query's words; see `highlight`. */
  matched: MatchedWord[]
  /** The document's error text that was found in the query. */
  signature?: { text: string; similarity: number; start: number; end: number }
}

/** A word of the query, at its place there, and the document's word that it met. */
export type MatchedWord = {
  query: string
  start: number
  end: number
  word: string
  why: Choice['why']
}

export type SearchResult = {
  /** Best first: documents whose error text was found, then the others by their words. */
  hits: SearchHit[]
  /** The probability that the first hit is right, 0 to 1; 0 without hits. */
  confidence: number
  /** Absent when nothing was replaced. */
  corrected?: Correction
  /** The query's language (BCP 47) when the content has nothing in it. */
  foreignLanguage?: string
}

const DEFAULT_LIMIT = 10

/**
 * The documents that answer a question or explain an error text, best first. Nothing found, or
 * nothing asked, is an empty list. The same code and the same result wherever it runs.
 */
export function search(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  const limit = options.limit ?? DEFAULT_LIMIT
  const parsed = parseQuery(query, index, options)
  const foreignLanguage = findForeignLanguage(parsed, index)
  const terms = foreignLanguage ? parsed.flatMap((term) => keepName(term, index)) : parsed
  const scores = scoreEntries(terms, index)
  const signatures = findSignatures(query, index, scores)
  const ranked = rankEntries(scores, limit, new Set(signatures.keys()))
  const hits = [...signatures.keys(), ...ranked].slice(0, limit).flatMap((entry): SearchHit[] => {
    const signature = signatures.get(entry)
    const matched = listMatches(entry, terms, index)
    const hit = { id: index.corpus.ids[entry]!, score: scores.total[entry]!, matched }
    if (signature) return [{ ...hit, signature }]
    // Sharing only "how" and "my" with a query is noise.
    return matched.length > 0 ? [hit] : []
  })
  const result: SearchResult = { hits, confidence: 0 }
  if (hits.length > 0) {
    const texts = [...signatures.values()]
    result.confidence = judgeConfidence(terms, scores, index, texts, foreignLanguage)
  }
  const corrected = describeCorrection(query, terms)
  if (corrected) result.corrected = corrected
  if (foreignLanguage) result.foreignLanguage = foreignLanguage
  return result
}

type FoundSignature = NonNullable<SearchHit['signature']>

/** Entries by the best error text found; those with equal texts by how well their words fit. */
function findSignatures(
  query: string,
  index: SearchIndex,
  scores: Scores,
): Map<number, FoundSignature> {
  const found = new Map<number, FoundSignature>()
  const matches = matchSignature(query, index.signatures())
  const fit = ({ signature }: (typeof matches)[number]) => scores.total[signature.entry]!
  matches.sort((a, b) => compareMatches(a, b) || fit(b) - fit(a))
  for (const { signature, ...match } of matches) {
    if (!found.has(signature.entry)) found.set(signature.entry, { text: signature.text, ...match })
  }
  return found
}

/** In another language only what stands there letter by letter may count, such as a product's name. */
function keepName(term: QueryTerm, { lexicon }: SearchIndex): QueryTerm[] {
  const isName = term.word.length > 3 && !term.isStop && lexicon.numberOf.has(term.word)
  return isName ? [{ ...term, choices: term.choices.filter(({ why }) => why === 'same') }] : []
}

/** The query's words that an entry has; stop words only where the query has nothing else. */
function listMatches(
  entry: number,
  terms: readonly QueryTerm[],
  index: SearchIndex,
): MatchedWord[] {
  const telling = terms.filter((term) => !term.isStop && term.choices.length > 0)
  return (telling.length > 0 ? telling : terms).flatMap(({ word: query, start, end, choices }) => {
    const choice = choices.find(({ stem }) => hasStem(entry, stem, index))
    return choice ? [{ query, start, end, word: choice.word, why: choice.why }] : []
  })
}
