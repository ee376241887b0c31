import type { SearchIndex } from '@/lib/search/index/search-index'
import { addChoice, type QueryTerm } from '@/lib/search/rank/query-term'

const MOST_COMPLETIONS = 12
const COMPLETED = 0.6

/** Let an unfinished word also stand for the most frequent words that begin with it. */
export function completeTerm(term: QueryTerm, index: SearchIndex) {
  const { words, stemOf } = index.lexicon
  const alphabet = index.alphabet()
  const found: number[] = []
  for (let i = findFirst(term.word, index); i < alphabet.length; i++) {
    const number = alphabet[i]!
    if (!words[number]!.startsWith(term.word)) break
    if (words[number] !== term.word) found.push(number)
  }
  // Word numbers are ranks of frequency.
  for (const number of found.sort((a, b) => a - b).slice(0, MOST_COMPLETIONS)) {
    const choice = { stem: stemOf[number]!, word: words[number]!, factor: COMPLETED }
    addChoice(term, { ...choice, why: 'completed' })
  }
}

/** The place in the alphabet of the first word that does not come before `start`. */
function findFirst(start: string, index: SearchIndex): number {
  const alphabet = index.alphabet()
  let low = 0
  let high = alphabet.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (index.lexicon.words[alphabet[middle]!]! < start) low = middle + 1
    else high = middle
  }
  return low
}
