import { TermWeights } from '@/lib/search/rank/term-weight'
import type { Corpus } from './corpus'
import { cutPhrases, type FeaturePhrases } from './cut-phrases'
import type { FeatureSpace } from './feature-space'
import type { Lexicon } from './lexicon'
import { type Postings, PostingsBuilder } from './postings'

/** Every entry's centroid by feature, and the term weights a query's vector needs. */
export type Centroids = {
  postings: Postings
  termWeights: Float32Array
  /** How alike an entry's phrases are: 1 when all are the same, near 0 when they share nothing. */
  tightness: Float32Array
}

const POWER = 0.5
// Below this a weight hardly changes a ranking, and half of all weights are below it.
const SMALLEST_WEIGHT = 0.02

/**
 * The centroid of an entry: its phrases as vectors of unit length, summed by weight, made unit length
 * again. A prototype classifier over the entry's own phrasings (Rocchio 1971).
 */
export function buildCentroids(corpus: Corpus, lexicon: Lexicon, space: FeatureSpace): Centroids {
  const phrases = cutPhrases(corpus, lexicon, space)
  const termWeights = weighFeatures(phrases, corpus.entries.length, space.size)
  const postings = new PostingsBuilder(phrases.features.length >> 1)
  const tightness = new Float32Array(corpus.entries.length)
  const sums = new Float32Array(space.size)
  const touched = new Uint32Array(space.size)
  let phrase = 0
  while (phrase < phrases.count) {
    const entry = phrases.entryOf[phrase]!
    let weight = 0
    let size = 0
    for (; phrase < phrases.count && phrases.entryOf[phrase] === entry; phrase++) {
      weight += phrases.weights[phrase]!
      size = addPhrase(phrases, phrase, termWeights, sums, touched, size)
    }
    let square = 0
    for (let i = 0; i < size; i++) square += sums[touched[i]!]! ** 2
    const length = Math.sqrt(square)
    tightness[entry] = length / weight
    for (let i = 0; i < size; i++) {
      const feature = touched[i]!
      const share = sums[feature]! / length
      if (share >= SMALLEST_WEIGHT) postings.add(feature, entry, share)
      sums[feature] = 0
    }
  }
  return { postings: postings.build(space.size), termWeights, tightness }
}

/** Add a phrase at unit length times its weight; gives the number of touched features. */
function addPhrase(
  { starts, features, values, weights }: FeaturePhrases,
  phrase: number,
  termWeights: Float32Array,
  sums: Float32Array,
  touched: Uint32Array,
  touchedCount: number,
): number {
  const start = starts[phrase]!
  const end = starts[phrase + 1]!
  let square = 0
  for (let i = start; i < end; i++) square += (values[i]! * termWeights[features[i]!]!) ** 2
  const scale = square > 0 ? weights[phrase]! / Math.sqrt(square) : 0
  let size = touchedCount
  for (let i = start; i < end; i++) {
    const feature = features[i]!
    const amount = values[i]! * termWeights[feature]! * scale
    if (sums[feature] === 0 && amount > 0) touched[size++] = feature
    sums[feature]! += amount
  }
  return size
}

/** Weigh features by how they spread over entries, counting in how many phrases of each they stand. */
function weighFeatures(
  phrases: FeaturePhrases,
  entryCount: number,
  featureCount: number,
): Float32Array {
  const weights = new TermWeights(featureCount)
  const counts = new Uint32Array(featureCount)
  const touched = new Uint32Array(featureCount)
  let phrase = 0
  while (phrase < phrases.count) {
    const entry = phrases.entryOf[phrase]!
    let size = 0
    for (; phrase < phrases.count && phrases.entryOf[phrase] === entry; phrase++) {
      for (let i = phrases.starts[phrase]!; i < phrases.starts[phrase + 1]!; i++) {
        const feature = phrases.features[i]!
        if (counts[feature] === 0) touched[size++] = feature
        counts[feature]!++
      }
    }
    for (let i = 0; i < size; i++) {
      weights.add(touched[i]!, counts[touched[i]!]!)
      counts[touched[i]!] = 0
    }
  }
  return weights.build(entryCount, POWER)
}
