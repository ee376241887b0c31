import { completeTerm } from '@/lib/search/correct/complete-term'
import { correctTerms } from '@/lib/search/correct/correct-terms'
import { findBigram } from '@/lib/search/index/feature-space'
import { isStopWord } from '@/lib/search/index/lexicon'
import type { SearchIndex } from '@/lib/search/index/search-index'
import { stemWord } from '@/lib/search/words/stem-word'
import { LONGEST_SYNONYM } from '@/lib/search/words/synonyms'
import { type Token, tokenise } from '@/lib/search/words/tokenise'
import { addChoice, type QueryTerm } from './query-term'

export type QueryOptions = {
  /** The last word may be unfinished. */
  typing?: boolean
  /** Take every word as it is written. */
  verbatim?: boolean
}

// A longer text is a paste: its first words tell what it is about, and signatures read all of it.
const MOST_TERMS = 80
const SYNONYM = 0.45
const SHORTEST_JOINED = 5

/** The words of a query: known, corrected, completed or unknown. */
export function parseQuery(
  text: string,
  index: SearchIndex,
  options: QueryOptions = {},
): QueryTerm[] {
  const tokens = tokenise(text).slice(0, MOST_TERMS)
  const known = joinNeighbours(tokens, index).map((token) => lookUp(token, index))
  const last = known.at(-1)
  const isUnfinished = options.typing === true && last?.end === text.length
  if (last && isUnfinished) completeTerm(last, index)
  const terms = options.verbatim ? known : correctTerms(known, index)
  addSynonyms(terms, index)
  return terms
}

/** "log in" becomes "login" where the content knows only that. */
function joinNeighbours(tokens: readonly Token[], { lexicon, space }: SearchIndex): Token[] {
  const joined: Token[] = []
  const stem = (word: string) => lexicon.stemNumberOf.get(stemWord(word)) ?? -1
  for (const token of tokens) {
    const previous = joined.at(-1)
    const word = previous && previous.end < token.start ? previous.word + token.word : ''
    if (
      previous &&
      word.length >= SHORTEST_JOINED &&
      lexicon.numberOf.has(word) &&
      findBigram(stem(previous.word), stem(token.word), space) < 0
    ) {
      joined[joined.length - 1] = { word, start: previous.start, end: token.end }
    } else joined.push(token)
  }
  return joined
}

function lookUp(token: Token, { lexicon }: SearchIndex): QueryTerm {
  const stem = lexicon.stemNumberOf.get(stemWord(token.word))
  const isStop = isStopWord(token.word)
  if (stem === undefined) return { ...token, isStop, choices: [] }
  return { ...token, isStop, choices: [{ stem, word: token.word, factor: 1, why: 'same' }] }
}

function addSynonyms(terms: readonly QueryTerm[], { synonyms, lexicon }: SearchIndex) {
  const stems = terms.map((term) => stemWord(term.replacement ?? term.word))
  for (const [i, term] of terms.entries()) {
    for (let length = 1; length <= LONGEST_SYNONYM && i + length <= terms.length; length++) {
      for (const stem of synonyms.get(stems.slice(i, i + length).join(' ')) ?? []) {
        addChoice(term, { stem, word: lexicon.stems[stem]!, factor: SYNONYM, why: 'synonym' })
      }
    }
  }
}
