import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'

/** One word to look for: a stem, or how it begins. */
export type WordPattern = {
  stem: string
  isPrefix: boolean
  /** Set where only this form of the word counts: "connected", and not "connect". */
  exact?: string
}

/** One thing that a phrase needs: words side by side, or any expression of a named group. */
export type Slot = {
  /** What both it and its expressions are found by. */
  name: string
  /** Undefined for a group, whose expressions are the content's. */
  patterns?: WordPattern[]
}

/** What must stand near each other within a sentence; a phrase may need several, anywhere in the text. */
export type Phrase = Slot[][]

const SLOT = /<([a-z0-9-]+)>|"([^"]+)"|(\S+)/g

/**
 * Read a phrase as authors write it: words in any order near each other, `<group>` for any expression of a
 * group, `=word` for that very form of a word, `"words in a row"`, `begin*` for all words that begin so, and ` & ` between parts that may stand
 * in different sentences.
 */
export function parsePhrase(text: string): Phrase {
  return text.split(/\s&\s/).map((part) =>
    [...part.matchAll(SLOT)].map(([, group, row, word]): Slot => {
      if (group !== undefined) return { name: nameGroup(group) }
      const patterns = parseExpression(row ?? word ?? '')
      return { name: nameExpression(patterns), patterns }
    }),
  )
}

/** The name of an expression that a phrase spells out. */
export function nameExpression(patterns: readonly WordPattern[]): string {
  return `"${patterns.map(({ stem, isPrefix, exact }) => (isPrefix ? `${stem}*` : exact ? `=${exact}` : stem)).join(' ')}"`
}

export function nameGroup(group: string): string {
  return `<${group}>`
}

/** Korean words end in particles; a single syllable would stand at the beginning of too many. */
const TAKES_PARTICLES = /^\p{Script=Hangul}{2,}$/u

/** The words of an expression, side by side. */
export function parseExpression(text: string): WordPattern[] {
  return text.split(/\s+/).flatMap((part) => {
    const isPrefix = part.endsWith('*')
    const isExact = part.startsWith('=')
    const words = tokenise(part).map(({ word }) => word)
    return words.map((word, index) => {
      const isCut = (isPrefix && index === words.length - 1) || TAKES_PARTICLES.test(word)
      return {
        stem: isCut ? word : stemWord(word),
        isPrefix: isCut,
        ...(isExact && { exact: word }),
      }
    })
  })
}
