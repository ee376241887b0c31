import { findBigram } from '@/lib/search/index/feature-space'
import type { PhraseVector } from '@/lib/search/index/phrase-vector'
import type { Postings } from '@/lib/search/index/postings'
import type { SearchIndex } from '@/lib/search/index/search-index'
import { countGrams, cutGrams } from '@/lib/search/words/cut-grams'
import type { QueryTerm } from './query-term'

/** Both rankers' scores of every entry, and their sum. */
export type Scores = { words: Float32Array; centroid: Float32Array; total: Float32Array }

const WORDS_WEIGHT = 0.25
const STOP_WORD = 0.6
const PAIR = 0.15
/** What a synonym counts in the centroid's query. */
const SYNONYM = 0.55
/** The share of the largest term weight that an unknown word takes from the rest. */
const UNKNOWN = 0.5

/** Score every entry: BM25F over the words, cosine to the centroid, and their weighted sum. */
export function scoreEntries(terms: readonly QueryTerm[], index: SearchIndex): Scores {
  const words = scoreWords(terms, index)
  const centroid = scoreCentroids(terms, index)
  const total = centroid.map((cosine, entry) => cosine + WORDS_WEIGHT * words[entry]!)
  return { words, centroid, total }
}

/** The weight of a term in BM25F: what it can add at most, before its postings. */
export function weighTerm(term: QueryTerm, { wordScores, corpus }: SearchIndex): number {
  const known = term.choices[0]
  const weight = known
    ? wordScores.termWeights[known.stem]!
    : UNKNOWN * Math.log(1 + corpus.entries.length)
  return term.isStop ? STOP_WORD * weight : weight
}

function scoreWords(terms: readonly QueryTerm[], index: SearchIndex): Float32Array {
  const { wordScores, space } = index
  const scores = new Float32Array(index.corpus.entries.length)
  const best = new Float32Array(scores.length)
  const seen = new Set<string>()
  let mass = 0
  for (const term of terms) {
    if (seen.has(term.word)) continue
    seen.add(term.word)
    mass += weighTerm(term, index)
    const stopFactor = term.isStop ? STOP_WORD : 1
    if (term.choices.length === 1) {
      const { stem, factor } = term.choices[0]!
      addPostings(
        wordScores.postings,
        stem,
        wordScores.termWeights[stem]! * factor * stopFactor,
        scores,
      )
    } else if (term.choices.length > 1) {
      const touched: number[] = []
      for (const { stem, factor } of term.choices) {
        raiseTo(
          wordScores.postings,
          stem,
          wordScores.termWeights[stem]! * factor * stopFactor,
          best,
          touched,
        )
      }
      for (const entry of touched) {
        scores[entry]! += best[entry]!
        best[entry] = 0
      }
    }
  }
  for (let i = 1; i < terms.length; i++) {
    const pair = findBigram(effectiveStem(terms[i - 1]!), effectiveStem(terms[i]!), space)
    if (pair >= 0)
      addPostings(wordScores.postings, pair, PAIR * wordScores.termWeights[pair]!, scores)
  }
  if (mass > 0) for (let entry = 0; entry < scores.length; entry++) scores[entry]! /= mass
  return scores
}

function scoreCentroids(terms: readonly QueryTerm[], index: SearchIndex): Float32Array {
  const { centroids } = index
  const vector = index.vector()
  for (const [i, term] of terms.entries()) {
    addTerm(vector, term, index)
    if (i > 0) vector.addBigram(effectiveStem(terms[i - 1]!), effectiveStem(term))
  }
  const scores = new Float32Array(index.corpus.entries.length)
  const weights = Array.from(vector.features.subarray(0, vector.size), (feature) => {
    return vector.value(feature) * centroids.termWeights[feature]!
  })
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0))
  for (let i = 0; i < vector.size && length > 0; i++) {
    addPostings(centroids.postings, vector.features[i]!, weights[i]! / length, scores)
  }
  vector.clear()
  return scores
}

function addTerm(vector: PhraseVector, term: QueryTerm, { lexicon }: SearchIndex) {
  const stem = effectiveStem(term)
  if (stem >= 0) vector.addStem(stem, term.isStop)
  const word = term.replacement ?? term.word
  const grams = new Uint32Array(countGrams(word))
  cutGrams(word, lexicon.gramBuckets, grams, 0)
  if (!term.isStop) vector.addGrams(grams, 0, grams.length)
  for (const { stem, why } of term.choices) {
    if (why === 'synonym') vector.addStem(stem, false, SYNONYM ** 2)
  }
}

/** The stem a term stands for in the centroid's query, -1 when that is unsure. */
function effectiveStem(term: QueryTerm): number {
  const best = term.choices[0]
  return best && (best.why === 'same' || term.replacement !== undefined) ? best.stem : -1
}

function addPostings(
  { starts, entries, weights }: Postings,
  feature: number,
  factor: number,
  scores: Float32Array,
) {
  const end = starts[feature + 1]!
  for (let i = starts[feature]!; i < end; i++) scores[entries[i]!]! += factor * weights[i]!
}

function raiseTo(
  { starts, entries, weights }: Postings,
  feature: number,
  factor: number,
  best: Float32Array,
  touched: number[],
) {
  const end = starts[feature + 1]!
  for (let i = starts[feature]!; i < end; i++) {
    const entry = entries[i]!
    const score = factor * weights[i]!
    if (best[entry] === 0) touched.push(entry)
    if (score > best[entry]!) best[entry] = score
  }
}
