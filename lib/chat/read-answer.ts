import { isStopWord } from '@/lib/search/index/lexicon'
import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'
import type { Answerable } from './answerable'
import type { Talk } from './clues/clues-schema'
import type { Reading } from './read-message'
import { readPolarity, scorePolarity } from './read-polarity'

/** A choice that somebody's words mean, and whether they said so with doubt. */
export type ReadAnswer = { choice: string; isHedged: boolean }

/** By this id a choice says "I'm not sure". */
export const UNSURE = 'unsure'

/** What it takes to act on words: a clear score, and a clear gap to the second. */
const CLEAR = { score: 0.6, gap: 0.3 }
/** "Not sure, but I think it finished": doubt is said already, so less will do. */
const HEDGED = { score: 0.35, gap: 0.15 }
const WEIGHT = { position: 5, same: 5, clue: 2.5, polarity: 3, unsure: 2, label: 2, hint: 1.2 }
const ORDINALS = 'first second third fourth fifth sixth seventh eighth'.split(' ')

/**
 * Read free text as one of a step's choices.
 * @param step the id of the step that the choices belong to
 * @returns undefined when the words mean none of them clearly
 */
export function readAnswer(
  step: string,
  choices: readonly Answerable[],
  reading: Reading,
): ReadAnswer | undefined {
  if (choices.length === 0) return undefined
  const says = (talk: Talk) => reading.talk.some((one) => one.talk === talk && !one.isDenied)
  const overlaps = scoreWords(choices, reading)
  const polarity = readPolarity(reading, says)
  const scored = choices.map((choice, index): Scored => {
    const isNamed = reading.clues.some(
      ({ clue, isDenied }) => !isDenied && clue.answers[step] === choice.id,
    )
    const score =
      (overlaps[index] ?? 0) +
      (isNamed ? WEIGHT.clue : 0) +
      (readPosition(reading, choices.length) === index ? WEIGHT.position : 0) +
      (isSame(reading.text, choice.label) ? WEIGHT.same : 0) +
      WEIGHT.polarity * scorePolarity(choice, choices, polarity) +
      (choice.id === UNSURE && says('unsure') ? WEIGHT.unsure : 0)
    return { choice: choice.id, score }
  })
  if (says('hedge')) {
    const best = chooseBest(
      scored.filter(({ choice }) => choice !== UNSURE),
      HEDGED,
    )
    if (best !== undefined) return { choice: best, isHedged: true }
  }
  const best = chooseBest(scored, CLEAR)
  return best === undefined ? undefined : { choice: best, isHedged: false }
}

type Scored = { choice: string; score: number }

function chooseBest(scored: readonly Scored[], clear: typeof CLEAR): string | undefined {
  const [best, second] = [...scored].sort((a, b) => b.score - a.score)
  if (best === undefined || best.score < clear.score) return undefined
  return best.score - Math.max(0, second?.score ?? 0) < clear.gap ? undefined : best.choice
}

/** How much of a choice's telling words stands in the text, those that few choices have counting most. */
function scoreWords(choices: readonly Answerable[], { words }: Reading): number[] {
  const said = new Map(words.map(({ stem }, index) => [stem, index]))
  const labels = choices.map(({ label }) => listStems(label))
  const hints = choices.map(({ hint = '' }) => listStems(hint))
  const holders = (stem: string) =>
    choices.filter((_, index) => labels[index]?.has(stem) || hints[index]?.has(stem)).length
  const score = (stems: ReadonlySet<string>): number => {
    let met = 0
    let all = 0
    for (const stem of stems) {
      const weight = 1 / holders(stem)
      all += weight
      const at = said.get(stem)
      if (at !== undefined) met += isDeniedAt(words, at, stems) ? -weight : weight
    }
    return all === 0 ? 0 : met / all ** 0.35
  }
  return choices.map((_, index) => {
    const inLabel = score(labels[index] ?? new Set())
    const inHint = score(hints[index] ?? new Set())
    return (WEIGHT.label * inLabel + WEIGHT.hint * inHint) / 2
  })
}

function listStems(text: string): Set<string> {
  const words = tokenise(text).map(({ word }) => word)
  const telling = words.filter((word) => !isStopWord(word) || word === 'not')
  return new Set(telling.map(stemWord))
}

function isDeniedAt(words: Reading['words'], at: number, stems: ReadonlySet<string>): boolean {
  if (stems.has('not')) return false
  return [at - 1, at - 2].some((index) => {
    const word = words[index]?.word
    return word === 'not' || word === 'no' || word === 'without' || word === 'never'
  })
}

/** "The second one", "2", "last": the number of a choice. */
function readPosition({ text }: Reading, count: number): number | undefined {
  const match =
    /^\W*(?:the\s+|number\s+|option\s+|#)?(\w+)(?:\s+(?:one|option|choice|answer))?\W*$/i.exec(text)
  const word = match?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  if (word === 'last') return count - 1
  const ordinal = ORDINALS.indexOf(word)
  if (ordinal >= 0) return ordinal
  return /^[1-9]$/.test(word) ? Number(word) - 1 : undefined
}

function isSame(text: string, label: string): boolean {
  const fold = (words: string) =>
    tokenise(words)
      .map(({ word }) => word)
      .join(' ')
  return fold(text) !== '' && fold(text) === fold(label)
}
