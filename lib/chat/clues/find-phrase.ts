import type { Phrase, Slot } from './parse-phrase'
import type { ReadWord } from './read-words'

/** Where an expression stands, by the numbers of its first word and of the word after it. */
export type Span = { start: number; end: number }

/** How many words more than its own a phrase may reach over. */
const REACH = 5
/** How far before a phrase a "not" still denies it. */
const DENIAL_REACH = 3

/** After these another thought begins, which a "not" before them does not deny. */
const BREAKS = new Set(
  'but because since although though and until unless so then when while which if aber weil bis und quand et jusqu cuando y hasta quando e ate finche denn mais pero mas ma porque perche'.split(
    ' ',
  ),
)

/** Words that say "not" within phrases, by their numbers, each with the words that its phrase takes. */
export type Spent = ReadonlyMap<number, readonly number[]>

/** The numbers of the words that a phrase takes, and whether the text denies it. */
export type FoundPhrase = { taken: number[]; isDenied: boolean }

/**
 * Where a phrase stands in some words; undefined when it does not.
 */
export function findPhrase(
  phrase: Phrase,
  words: readonly ReadWord[],
  spans: ReadonlyMap<string, Span[]>,
  spent: Spent = NONE,
): FoundPhrase | undefined {
  const parts: FoundPhrase[] = []
  for (const part of phrase) {
    const found = findPart(part, words, spans, spent)
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
  spent: Spent,
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
    const found = { taken, isDenied: isDenied(taken, words, spent) }
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

const NONE: Spent = new Map()

function isDenied(taken: readonly number[], words: readonly ReadWord[], spent: Spent): boolean {
  const first = Math.min(...taken)
  const last = Math.max(...taken)
  // A phrase that has a "not" of its own has said what it means.
  if (taken.some((number) => words[number]?.denies === true)) return false
  const sentence = words[first]?.sentence
  for (let number = last; number >= first - DENIAL_REACH; number--) {
    const word = words[number]
    if (word === undefined || word.sentence !== sentence) break
    if (number <= first && BREAKS.has(word.word)) break
    if (word.denies && !isSpent(number, taken, spent)) return true
  }
  return false
}

/** In "not responding, 503" the "not" is spent; in "no VPN" it still denies the VPN, which stands in the same phrase. */
function isSpent(number: number, taken: readonly number[], spent: Spent): boolean {
  const words = spent.get(number)
  return words !== undefined && !words.some((one) => taken.includes(one))
}
