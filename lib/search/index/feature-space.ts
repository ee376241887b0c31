import type { Corpus } from './corpus'
import type { Lexicon } from './lexicon'

/**
 * The numbering of features: stems first, then pairs of neighbouring stems (of titles and
 * alternatives), then hashed character grams.
 */
export type FeatureSpace = {
  stemCount: number
  bigramNumberOf: ReadonlyMap<number, number>
  firstGram: number
  size: number
}

export function buildFeatureSpace(
  { entries }: Pick<Corpus, 'entries'>,
  lexicon: Lexicon,
): FeatureSpace {
  const { stemOf } = lexicon
  const stemCount = lexicon.stems.length
  const bigramNumberOf = new Map<number, number>()
  for (const { title, alternatives } of entries) {
    for (const phrase of [title, ...alternatives]) {
      for (let i = 1; i < phrase.length; i++) {
        const key = bigramKey(stemOf[phrase[i - 1]!]!, stemOf[phrase[i]!]!, stemCount)
        if (!bigramNumberOf.has(key)) bigramNumberOf.set(key, stemCount + bigramNumberOf.size)
      }
    }
  }
  const firstGram = stemCount + bigramNumberOf.size
  return { stemCount, bigramNumberOf, firstGram, size: firstGram + lexicon.gramBuckets }
}

/** One number for an ordered pair of stems; exact, as vocabularies stay far below 2^26. */
export function bigramKey(first: number, second: number, stemCount: number): number {
  return first * stemCount + second
}

/** The number of a pair of known stems, or -1 where no phrase has it. */
export function findBigram(first: number, second: number, space: FeatureSpace): number {
  if (first < 0 || second < 0) return -1
  return space.bigramNumberOf.get(bigramKey(first, second, space.stemCount)) ?? -1
}
