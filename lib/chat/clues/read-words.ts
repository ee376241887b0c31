import { correctWord } from '@/lib/search/correct/correct-word'
import { stemWord } from '@/lib/search/words/stem-word'
import { type Token, tokenise } from '@/lib/search/words/tokenise'
import { type CompiledClues, SHORTEST_CORRECTED } from './compile-clues'
import { standsAt } from './stands-at'

/** A word of a text as clues see it. */
export type ReadWord = Token & {
  stem: string
  /** Counts the sentences of the text. */
  sentence: number
  /** Whether it is a "not" that means it: the one in "no problem" denies nothing. */
  denies: boolean
}

/** "not" in the languages that phrases are written in; "without" and its kind deny what follows, too. */
const DENIALS = new Set(
  'not no never without neither nor none kein keine keinen nicht ohne pas sans aucun jamais sin ningun ninguna nunca sem nenhum nenhuma nao non senza nessun nessuna mai'.split(
    ' ',
  ),
)
/** A report is said in its first words; a pasted log goes on, and its end tells how it ended. */
const FIRST_WORDS = 500
const LAST_WORDS = 100
const MOST_CORRECTIONS = 12
const LEAST_ALIKE = 0.79
const SENTENCE_END = /[.!?;\n。！？]|\s[-–—]\s/

/**
 * The words of a text with their sentences, typos corrected to words that clues know.
 * @param isWord whether the language has a word, so that it is no typo
 */
export function readWords(
  text: string,
  clues: CompiledClues,
  isWord: (word: string) => boolean,
): ReadWord[] {
  const tokens = tokenise(text)
  const kept =
    tokens.length > FIRST_WORDS + LAST_WORDS
      ? [...tokens.slice(0, FIRST_WORDS), ...tokens.slice(-LAST_WORDS)]
      : tokens
  let corrections = 0
  let sentence = 0
  let end = 0
  const words = kept.map((token): ReadWord => {
    if (token.start > end && SENTENCE_END.test(text.slice(end, token.start + 1))) sentence++
    end = Math.max(end, token.end)
    let { word } = token
    if (isTypo(word, clues, isWord) && corrections < MOST_CORRECTIONS) {
      corrections++
      word = correct(word, clues) ?? word
    }
    return { ...token, word, stem: stemWord(word), sentence, denies: isDenial(word) }
  })
  return words.map((word, index) =>
    word.denies && isInIdiom(index, words, clues) ? { ...word, denies: false } : word,
  )
}

/** Whether a word by itself denies what follows it. */
export function isDenial(word: string): boolean {
  return DENIALS.has(word)
}

function isInIdiom(at: number, words: readonly ReadWord[], { idioms }: CompiledClues): boolean {
  return idioms.some((patterns) =>
    patterns.some((_, offset) => at >= offset && standsAt(patterns, words, at - offset)),
  )
}

function isTypo(word: string, { known }: CompiledClues, isWord: (word: string) => boolean) {
  return (
    word.length >= SHORTEST_CORRECTED && /^[a-z]+$/.test(word) && !known.has(word) && !isWord(word)
  )
}

function correct(word: string, { words, shortlist }: CompiledClues): string | undefined {
  const near = shortlist.find(word).map((number) => words[number] ?? word)
  const [best] = correctWord(word, near, () => 0)
  return best !== undefined && best.similarity >= LEAST_ALIKE ? best.word : undefined
}
