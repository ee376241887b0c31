import { findBigram } from '@/lib/search/index/feature-space'
import type { SearchIndex } from '@/lib/search/index/search-index'
import { addChoice, type QueryTerm } from '@/lib/search/rank/query-term'
import { stemWord } from '@/lib/search/words/stem-word'
import { correctWord } from './correct-word'

const MOST_CORRECTIONS = 16
const SHORTEST_CORRECTED = 3
const CORRECTED = 0.9
/** A correction at least this sure, similarity squared, replaces the word altogether. */
const SURE = 0.375

/** Give every unknown word the known ones it may be a slip for; each takes its neighbours into account. */
export function correctTerms(terms: readonly QueryTerm[], index: SearchIndex): QueryTerm[] {
  let attempts = 0
  return terms.flatMap((term, i) => {
    if (!needsCorrection(term) || attempts === MOST_CORRECTIONS) return [term]
    attempts++
    return splitWord(term, index) ?? [correctTerm(term, terms[i - 1], terms[i + 1], index)]
  })
}

function needsCorrection({ choices, isStop, word }: QueryTerm): boolean {
  return choices.length === 0 && !isStop && word.length >= SHORTEST_CORRECTED && !/\d/.test(word)
}

/** "signin" becomes "sign in" where the content has the two side by side. */
function splitWord(term: QueryTerm, { lexicon, space }: SearchIndex): QueryTerm[] | undefined {
  for (let i = 2; i <= term.word.length - 2; i++) {
    const halves = [term.word.slice(0, i), term.word.slice(i)]
    const stems = halves.map((word) => lexicon.stemNumberOf.get(stemWord(word)) ?? -1)
    if (findBigram(stems[0]!, stems[1]!, space) < 0) continue
    return halves.map((word, half) => ({
      ...term,
      word,
      isStop: lexicon.isStop[stems[half]!] === 1,
      choices: [{ stem: stems[half]!, word, factor: 1, why: 'same' }],
    }))
  }
}

function correctTerm(
  term: QueryTerm,
  before: QueryTerm | undefined,
  after: QueryTerm | undefined,
  index: SearchIndex,
): QueryTerm {
  const { words, numberOf, stemOf, isStop } = index.lexicon
  const stemNumber = (word: string) => stemOf[numberOf.get(word)!]!
  const bonus = (candidate: string) => {
    const stem = stemNumber(candidate)
    const pairs =
      countPair(firstStem(before), stem, index) + countPair(stem, firstStem(after), index)
    return 0.03 * Math.log2(1 + pairs) + 0.01 * Math.log2(1 + countEntries(stem, index))
  }
  const correct = (word: string) =>
    correctWord(
      word,
      index
        .shortlist()
        .find(word)
        .map((number) => words[number]!),
      bonus,
    )
  const found = correct(term.word)
  const corrected: QueryTerm = { ...term, choices: [] }
  // The content may have the word in another form only: "ddeposited", "deposit".
  for (const { word, similarity } of found.length > 0 ? found : correct(stemWord(term.word))) {
    const factor = CORRECTED * similarity ** 2
    addChoice(corrected, { stem: stemNumber(word), word, factor, why: 'corrected' })
    if (corrected.choices.length === 1 && similarity ** 2 > SURE) corrected.replacement ??= word
  }
  const [best] = corrected.choices
  return best ? { ...corrected, isStop: isStop[best.stem] === 1 } : corrected
}

const firstStem = (term: QueryTerm | undefined) => term?.choices[0]?.stem ?? -1

function countPair(first: number, second: number, index: SearchIndex): number {
  const pair = findBigram(first, second, index.space)
  return pair < 0 ? 0 : countEntries(pair, index)
}

function countEntries(feature: number, { wordScores: { postings } }: SearchIndex): number {
  return postings.starts[feature + 1]! - postings.starts[feature]!
}
