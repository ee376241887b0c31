import type { Clue, Talk } from './clues-schema'
import type { CompiledClues, Expression } from './compile-clues'
import { type FoundPhrase, findPhrase, type Span, type Spent } from './find-phrase'
import type { Phrase } from './parse-phrase'
import { isDenial, type ReadWord } from './read-words'
import { standsAt } from './stands-at'

/** A clue that stands in a text, or that the text denies: "it is not the VPN". */
export type FoundClue = { clue: Clue; isDenied: boolean; words: string[] }

/** What people say to the conversation itself, and how many of their words that takes. */
export type FoundTalk = { talk: Talk; isDenied: boolean; length: number }

/** What stands in some words: clues and talk, each once, in the order of the content. */
export function findClues(
  words: readonly ReadWord[],
  statuses: readonly number[],
  compiled: CompiledClues,
): { clues: FoundClue[]; talk: FoundTalk[] } {
  const spans = findExpressions(words, compiled)
  const firsts = compiled.clues.map(({ phrases }) => findAny(phrases, words, spans))
  const spent = findSpent(firsts, words)
  const findAgain = (phrases: readonly Phrase[], found: FoundPhrase | undefined) =>
    found?.isDenied ? findAny(phrases, words, spans, spent) : found
  const clues = compiled.clues.flatMap(({ clue, phrases }, index): FoundClue[] => {
    const status = clue.statuses.find((one) => statuses.includes(one))
    if (status !== undefined) return [{ clue, isDenied: false, words: [`HTTP ${status}`] }]
    const found = findAgain(phrases, firsts[index])
    if (found === undefined) return []
    const told = found.taken.map((number) => words[number]?.word ?? '')
    return [{ clue, isDenied: found.isDenied, words: told }]
  })
  const talk = compiled.talk.flatMap(({ talk, phrases }): FoundTalk[] => {
    const found = findAgain(phrases, findAny(phrases, words, spans))
    return found ? [{ talk, isDenied: found.isDenied, length: found.taken.length }] : []
  })
  return { clues, talk }
}

/** The words that say "not" within a phrase that means it so. */
function findSpent(found: readonly (FoundPhrase | undefined)[], words: readonly ReadWord[]): Spent {
  return new Map(
    found.flatMap((one) =>
      one === undefined || one.isDenied
        ? []
        : one.taken
            .filter((number) => words[number]?.denies)
            .map((number): [number, readonly number[]] => [number, one.taken]),
    ),
  )
}

/** The first phrase that stands in the words undenied; else the first that is denied. */
function findAny(
  phrases: readonly Phrase[],
  words: readonly ReadWord[],
  spans: ReadonlyMap<string, Span[]>,
  spent?: Spent,
): FoundPhrase | undefined {
  let denied: FoundPhrase | undefined
  for (const phrase of phrases) {
    const found = findPhrase(phrase, words, spans, spent)
    if (found !== undefined && !found.isDenied) return found
    denied ??= found
  }
  return denied
}

function findExpressions(
  words: readonly ReadWord[],
  { byStem, byPrefix, longestPrefix }: CompiledClues,
): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  const tryAll = (expressions: readonly Expression[] | undefined, start: number) => {
    for (const { name, patterns } of expressions ?? []) {
      if (!standsAt(patterns, words, start)) continue
      const [word] = words.slice(start, start + 1)
      // The "no" of "no problem" is no "not" of a phrase either.
      if (patterns.length === 1 && word && isDenial(word.word) && !word.denies) continue
      const list = spans.get(name)
      const span = { start, end: start + patterns.length }
      if (list === undefined) spans.set(name, [span])
      else list.push(span)
    }
  }
  for (const [start, { word, stem }] of words.entries()) {
    tryAll(byStem.get(stem), start)
    for (let length = 2; length <= Math.min(word.length, longestPrefix); length++) {
      tryAll(byPrefix.get(word.slice(0, length)), start)
    }
  }
  return spans
}
