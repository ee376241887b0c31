import { WordShortlist } from '@/lib/search/correct/word-shortlist'
import { tokenise } from '@/lib/search/words/tokenise'
import type { Clue, Clues, Talk } from './clues-schema'
import {
  nameExpression,
  nameGroup,
  type Phrase,
  parseExpression,
  parsePhrase,
  type WordPattern,
} from './parse-phrase'

/** Clues made ready to be looked for. */
export type CompiledClues = {
  clues: { clue: Clue; phrases: Phrase[] }[]
  talk: { talk: Talk; phrases: Phrase[] }[]
  /** What else people call connectors, by their ids. */
  connectors: Clues['connectors']
  before: Clues['before']
  /** Expressions whose "no" denies nothing. */
  idioms: WordPattern[][]
  /** Every expression that any phrase needs, by its first word. */
  byStem: ReadonlyMap<string, Expression[]>
  /** The same for those whose first word is cut short, by what is left of it. */
  byPrefix: ReadonlyMap<string, Expression[]>
  longestPrefix: number
  /** What typos are corrected to. */
  words: readonly string[]
  known: ReadonlySet<string>
  shortlist: WordShortlist
}

/** Words side by side, and the name under which phrases ask for them. */
export type Expression = { name: string; patterns: WordPattern[] }

/** Only words of some length are corrected, and only to such. */
export const SHORTEST_CORRECTED = 5

/** Make clues ready; done once, in a few milliseconds. */
export function compileClues({
  words: groups,
  idioms,
  clues,
  talk,
  ...others
}: Clues): CompiledClues {
  const compiled = clues.map((clue) => ({ clue, phrases: clue.says.map(parsePhrase) }))
  // The schema knows no other keys.
  const spoken = (Object.entries(talk) as [Talk, string[]][]).map(([name, says]) => ({
    talk: name,
    phrases: says.map(parsePhrase),
  }))
  const expressions = new Map<string, Expression>()
  const add = (name: string, patterns: WordPattern[]) => {
    expressions.set(`${name} ${nameExpression(patterns)}`, { name, patterns })
  }
  for (const [name, members] of Object.entries(groups)) {
    for (const member of members) add(nameGroup(name), parseExpression(member))
  }
  for (const { phrases } of [...compiled, ...spoken]) {
    for (const slot of phrases.flat(2)) {
      if (slot.patterns !== undefined) add(slot.name, slot.patterns)
    }
  }
  const byStem = new Map<string, Expression[]>()
  const byPrefix = new Map<string, Expression[]>()
  for (const expression of expressions.values()) {
    const [first] = expression.patterns
    if (first === undefined) continue
    const map = first.isPrefix ? byPrefix : byStem
    map.set(first.stem, [...(map.get(first.stem) ?? []), expression])
  }
  const spelled = [
    idioms,
    ...Object.values(groups),
    ...clues.map(({ says }) => says),
    ...Object.values(talk),
  ].flat()
  const words = listWords(spelled)
  return {
    ...others,
    idioms: idioms.map(parseExpression),
    clues: compiled,
    talk: spoken,
    byStem,
    byPrefix,
    longestPrefix: Math.max(0, ...[...byPrefix.keys()].map(({ length }) => length)),
    words,
    known: new Set(words),
    shortlist: new WordShortlist(words),
  }
}

/** The whole words of phrases, without those that are cut short and the names of groups. */
function listWords(spelled: readonly string[]): string[] {
  const whole = spelled.map((text) => text.replace(/<[^>]*>|\S+\*/g, ' '))
  const words = whole.flatMap((text) => tokenise(text).map(({ word }) => word))
  return [...new Set(words)].filter(({ length }) => length >= SHORTEST_CORRECTED)
}
