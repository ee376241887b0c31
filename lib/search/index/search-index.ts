import { WordShortlist } from '@/lib/search/correct/word-shortlist'
import { parseSignature, type Signature } from '@/lib/search/signatures/parse-signature'
import { buildSynonyms, type Synonyms } from '@/lib/search/words/synonyms'
import { buildCentroids, type Centroids } from './build-centroids'
import { buildWordScores, type WordScores } from './build-word-scores'
import type { Corpus } from './corpus'
import { buildFeatureSpace, type FeatureSpace } from './feature-space'
import { buildLexicon, type Lexicon } from './lexicon'
import { PhraseVector } from './phrase-vector'

/** All that a query needs, derived from the corpus. */
export type SearchIndex = {
  corpus: Corpus
  lexicon: Lexicon
  space: FeatureSpace
  wordScores: WordScores
  centroids: Centroids
  synonyms: Synonyms
  /** Every error text with the entry that explains it; made when a query first needs them. */
  signatures: () => readonly EntrySignature[]
  /** Scratch space for a query's features, left clear. */
  vector: () => PhraseVector
  /** Made when a query first has an unknown word. */
  shortlist: () => WordShortlist
  /** Word numbers in alphabetical order; made when a query is first typed. */
  alphabet: () => readonly number[]
}

/** Derive ranking from the corpus; the same corpus always gives the same index. */
export function deriveIndex(corpus: Corpus): SearchIndex {
  const lexicon = buildLexicon(corpus)
  const space = buildFeatureSpace(corpus, lexicon)
  return {
    corpus,
    lexicon,
    space,
    wordScores: buildWordScores(corpus, lexicon, space),
    centroids: buildCentroids(corpus, lexicon, space),
    synonyms: buildSynonyms(corpus.synonyms, lexicon),
    signatures: once(() => listSignatures(corpus)),
    vector: once(() => new PhraseVector(space)),
    shortlist: once(() => new WordShortlist(corpus.words)),
    alphabet: once(() => sortWords(corpus.words)),
  }
}

/** An error text and the entry that explains it. */
export type EntrySignature = Signature & { entry: number }

function listSignatures({ entries }: Corpus): EntrySignature[] {
  return entries.flatMap(({ errors }, entry) =>
    errors.map((text) => ({ ...parseSignature(text), entry })),
  )
}

function sortWords(words: readonly string[]): number[] {
  return [...words.keys()].sort((a, b) => (words[a]! < words[b]! ? -1 : 1))
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
