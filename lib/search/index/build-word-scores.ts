import { TermWeights } from '@/lib/search/rank/term-weight'
import type { Corpus, CorpusEntry } from './corpus'
import { type FeatureSpace, findBigram } from './feature-space'
import type { Lexicon } from './lexicon'
import { type Postings, PostingsBuilder } from './postings'

/** BM25F, ready to sum: what each stem or pair of stems adds to an entry's score. */
export type WordScores = { postings: Postings; termWeights: Float32Array }

/** Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", section 3.4. */
const K1 = 2.7
const FIELDS = {
  title: { weight: 3, b: 0.3 },
  alternatives: { weight: 1.5, b: 0.8 },
  body: { weight: 0.5, b: 0.75 },
}
const POWER = 0.8

/**
 * Weigh every stem and every pair of neighbouring stems in every entry. A stem's weight saturates
 * over the fields together; a pair counts as present or not.
 */
export function buildWordScores(corpus: Corpus, lexicon: Lexicon, space: FeatureSpace): WordScores {
  const average = averageLengths(corpus.entries)
  const postings = new PostingsBuilder(space.firstGram * 4)
  const weights = new TermWeights(space.firstGram)
  const amounts = new Float32Array(space.firstGram)
  const touched = new Uint32Array(space.firstGram)
  let size = 0
  const add = (feature: number, amount: number) => {
    if (amounts[feature] === 0) touched[size++] = feature
    amounts[feature]! += amount
  }
  for (const [number, entry] of corpus.entries.entries()) {
    const { title, alternatives, bodyWords, bodyCounts } = entry
    const lengths = measure(entry)
    const units = {
      title: unit('title', lengths.title, average.title),
      alternatives: unit('alternatives', lengths.alternatives, average.alternatives),
      body: unit('body', lengths.body, average.body),
    }
    for (const phrase of [title, ...alternatives]) {
      for (let i = 0; i < phrase.length; i++) {
        const stem = lexicon.stemOf[phrase[i]!]!
        add(stem, phrase === title ? units.title : units.alternatives)
        const pair = i > 0 ? findBigram(lexicon.stemOf[phrase[i - 1]!]!, stem, space) : -1
        if (pair >= 0) add(pair, 1)
      }
    }
    for (let i = 0; i < bodyWords.length; i++) {
      add(lexicon.stemOf[bodyWords[i]!]!, bodyCounts[i]! * units.body)
    }
    for (let i = 0; i < size; i++) {
      const feature = touched[i]!
      const amount = amounts[feature]!
      weights.add(feature, amount)
      const isPair = feature >= space.stemCount
      postings.add(feature, number, isPair ? 1 : (amount * (K1 + 1)) / (K1 + amount))
      amounts[feature] = 0
    }
    size = 0
  }
  return {
    postings: postings.build(space.firstGram),
    termWeights: weights.build(corpus.entries.length, POWER),
  }
}

type Lengths = Record<keyof typeof FIELDS, number>

function measure({ title, alternatives, bodyCounts }: CorpusEntry): Lengths {
  return {
    title: title.length,
    alternatives: alternatives.reduce((sum, phrase) => sum + phrase.length, 0),
    body: bodyCounts.reduce((sum, count) => sum + count, 0),
  }
}

function averageLengths(entries: readonly CorpusEntry[]): Lengths {
  const sum = { title: 0, alternatives: 0, body: 0 }
  for (const entry of entries) {
    const lengths = measure(entry)
    sum.title += lengths.title
    sum.alternatives += lengths.alternatives
    sum.body += lengths.body
  }
  const count = Math.max(1, entries.length)
  return {
    title: sum.title / count,
    alternatives: sum.alternatives / count,
    body: sum.body / count,
  }
}

/** What one occurrence in a field counts, given the field's length here and on average. */
function unit(field: keyof typeof FIELDS, length: number, average: number): number {
  const { weight, b } = FIELDS[field]
  return weight / (1 - b + (b * length) / Math.max(average, 1e-9))
}
