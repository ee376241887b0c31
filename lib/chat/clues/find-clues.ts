import type { Clue, Talk } from './clues-schema'
import type { CompiledClues, Expression } from './compile-clues'
import type { Phrase, Slot } from './parse-phrase'
import type { ReadWord } from './read-words'

/** A clue that stands in a text, or that the text denies: "it is not the VPN". */
export type FoundClue = { clue: Clue; isDenied: boolean; words: string[] }

/** Where an expression stands, by the numbers of its first word and of the word after it. */
type Span = { start: number; end: number }

/** How many words more than its own a phrase may reach over. */
const REACH = 5
/** How far before a phrase a "not" still denies it. */
const DENIAL_REACH = 3

/** "not" in the languages that phrases are written in; "without" and its kind deny what follows, too. */
const DENIALS = new Set(
  'not no never without neither nor none kein keine keinen nicht ohne pas sans aucun jamais sin ningun ninguna nunca sem nenhum nenhuma nao non senza nessun nessuna mai'.split(
    ' ',
  ),
)
/** After these another thought begins, which a "not" before them does not deny. */
const BREAKS = new Set(
  'but because since although though and until unless so then when while which if aber weil bis und quand et jusqu cuando y hasta quando e ate finche denn mais pero mas ma porque perche'.split(
    ' ',
  ),
)

/** What people say to the conversation itself, and how many of their words that takes. */
export type FoundTalk = { talk: Talk; isDenied: boolean; length: number }

/** What stands in some words: clues and talk, each once, in the order of the content. */
export function findClues(
  words: readonly ReadWord[],
  statuses: readonly number[],
  compiled: CompiledClues,
): { clues: FoundClue[]; talk: FoundTalk[] } {
  const spans = findExpressions(words, compiled)
  const clues = compiled.clues.flatMap(({ clue, phrases }): FoundClue[] => {
    const status = clue.statuses.find((one) => statuses.includes(one))
    if (status !== undefined) return [{ clue, isDenied: false, words: [`HTTP ${status}`] }]
    const found = findAny(phrases, words, spans)
    if (found === undefined) return []
    const told = found.taken.map((number) => words[number]?.word ?? '')
    return [{ clue, isDenied: found.isDenied, words: told }]
  })
  const talk = compiled.talk.flatMap(({ talk, phrases }): FoundTalk[] => {
    const found = findAny(phrases, words, spans)
    return found ? [{ talk, isDenied: found.isDenied, length: found.taken.length }] : []
  })
  return { clues, talk }
}

/** The first phrase that stands in the words undenied; else the first that is denied. */
function findAny(
  phrases: readonly Phrase[],
  words: readonly ReadWord[],
  spans: ReadonlyMap<string, Span[]>,
): FoundPhrase | undefined {
  let denied: FoundPhrase | undefined
  for (const phrase of phrases) {
    const found = findPhrase(phrase, words, spans)
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

function standsAt(patterns: Expression['patterns'], words: readonly ReadWord[], start: number) {
  return patterns.every(({ stem, isPrefix, exact }, index) => {
    const word = words[start + index]
    if (word === undefined) return false
    if (exact !== undefined) return word.word === exact
    return isPrefix ? word.word.startsWith(stem) : word.stem === stem
  })
}

type FoundPhrase = { taken: number[]; isDenied: boolean }

function findPhrase(
  phrase: Phrase,
  words: readonly ReadWord[],
  spans: ReadonlyMap<string, Span[]>,
): FoundPhrase | undefined {
  const parts: FoundPhrase[] = []
  for (const part of phrase) {
    const found = findPart(part, words, spans)
    if (found === undefined) return undefined
    parts.push(found)
  }
  return {
    taken: parts.flatMap(({ taken }) => taken),
    isDenied: parts.some(({ isDenied }) => isDenied),
  }
}

/** The first place that is not denied where all slots stand near each other; else the first at all. */
function findPart(
  part: readonly Slot[],
  words: readonly ReadWord[],
  spans: ReadonlyMap<string, Span[]>,
): FoundPhrase | undefined {
  const lists = part.map((slot) => spans.get(slot.name) ?? [])
  if (lists.some(({ length }) => length === 0)) return undefined
  const [firsts = [], ...others] = lists
  let denied: FoundPhrase | undefined
  for (const first of firsts) {
    const chosen = gather(first, others, words)
    if (chosen === undefined) continue
    const taken = chosen.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    )
    const found = { taken, isDenied: isDenied(taken, words) }
    if (!found.isDenied) return found
    denied ??= found
  }
  return denied
}

/** For each further slot the nearest place in the same sentence that is still free. */
function gather(
  first: Span,
  others: readonly Span[][],
  words: readonly ReadWord[],
): Span[] | undefined {
  const sentence = words[first.start]?.sentence
  const chosen = [first]
  for (const list of others) {
    const free = list.filter(
      (span) =>
        words[span.start]?.sentence === sentence &&
        chosen.every((one) => span.end <= one.start || span.start >= one.end),
    )
    const distance = (span: Span) => Math.abs(span.start - first.start)
    const nearest = free.sort((a, b) => distance(a) - distance(b))[0]
    if (nearest === undefined) return undefined
    chosen.push(nearest)
  }
  const start = Math.min(...chosen.map((span) => span.start))
  const end = Math.max(...chosen.map((span) => span.end))
  const own = chosen.reduce((sum, span) => sum + span.end - span.start, 0)
  return end - start - own <= REACH ? chosen : undefined
}

function isDenied(taken: readonly number[], words: readonly ReadWord[]): boolean {
  const first = Math.min(...taken)
  const last = Math.max(...taken)
  // A phrase that has a "not" of its own has said what it means.
  if (taken.some((number) => DENIALS.has(words[number]?.word ?? ''))) return false
  const sentence = words[first]?.sentence
  for (let number = last; number >= first - DENIAL_REACH; number--) {
    const word = words[number]
    if (word === undefined || word.sentence !== sentence) break
    if (number <= first && BREAKS.has(word.word)) break
    if (DENIALS.has(word.word)) return true
  }
  return false
}
