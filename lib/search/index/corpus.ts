import type { LogisticModel } from '@/lib/search/confidence/fit-logistic'

/** A line of words, as numbers into the corpus's `words`. */
export type Phrase = readonly number[]

/** A document as the index stores it: only word numbers, no text. */
export type CorpusEntry = {
  title: Phrase
  alternatives: readonly Phrase[]
  /** Numbers of the body's different words, ascending, and how often each occurs. */
  bodyWords: readonly number[]
  bodyCounts: readonly number[]
  /** Error texts as written. */
  errors: readonly string[]
}

/**
 * Everything an index file holds. What ranking needs beyond it (stems, character grams, weights,
 * centroids) is derived on load, which costs less time than fetching it would.
 */
export type Corpus = {
  ids: readonly string[]
  /** Folded words, the most frequent first, so that most numbers fit one byte. */
  words: readonly string[]
  entries: readonly CorpusEntry[]
  /** Groups of words that mean much the same, of which the content has at least one. */
  synonyms: readonly (readonly string[])[]
  /** Tells from a ranking's features whether its first entry is right; see fit-confidence.ts. */
  confidence: LogisticModel
}
