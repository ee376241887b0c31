import { countGrams, cutGrams } from '@/lib/search/words/cut-grams'
import { stemWord } from '@/lib/search/words/stem-word'
import { STOP_WORDS } from '@/lib/search/words/stop-words'
import type { Corpus } from './corpus'

/** The corpus's words, seen as stems and as character grams. */
export type Lexicon = {
  words: readonly string[]
  numberOf: ReadonlyMap<string, number>
  stems: readonly string[]
  stemNumberOf: ReadonlyMap<string, number>
  /** Word number → stem number. */
  stemOf: Uint32Array
  /** Stem number → 1 for a stop word. */
  isStop: Uint8Array
  /** How many different grams are told apart, a power of two. */
  gramBuckets: number
  /** Word `w` owns the grams from `gramStarts[w]` to `gramStarts[w + 1]`. */
  gramStarts: Uint32Array
  grams: Uint32Array
}

const BUCKETS_A_WORD = 8
const FEWEST_BUCKETS = 4096

/** Stem and cut up every word of the corpus once. */
export function buildLexicon({ words }: Pick<Corpus, 'words'>): Lexicon {
  const numberOf = new Map<string, number>()
  const stemNumberOf = new Map<string, number>()
  const stemOf = new Uint32Array(words.length)
  const gramBuckets =
    2 ** Math.ceil(Math.log2(Math.max(FEWEST_BUCKETS, words.length * BUCKETS_A_WORD)))
  const gramStarts = new Uint32Array(words.length + 1)
  const grams = new Uint32Array(words.reduce((sum, word) => sum + countGrams(word), 0))
  for (const [number, word] of words.entries()) {
    numberOf.set(word, number)
    const stem = stemWord(word)
    const known = stemNumberOf.get(stem)
    stemOf[number] = known ?? stemNumberOf.size
    if (known === undefined) stemNumberOf.set(stem, stemNumberOf.size)
    gramStarts[number + 1] = cutGrams(word, gramBuckets, grams, gramStarts[number]!)
  }
  const stems = [...stemNumberOf.keys()]
  const isStop = Uint8Array.from(stems, (stem) => (STOP_STEMS.has(stem) ? 1 : 0))
  return { words, numberOf, stems, stemNumberOf, stemOf, isStop, gramBuckets, gramStarts, grams }
}

const STOP_STEMS = new Set([...STOP_WORDS].map(stemWord))

/** Whether a word is a stop word, known to the corpus or not. */
export function isStopWord(word: string): boolean {
  return STOP_STEMS.has(stemWord(word))
}
