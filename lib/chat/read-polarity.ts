import type { Answerable } from './answerable'
import type { Talk } from './clues/clues-schema'
import type { Reading } from './read-message'

/** A yes or no, and whether something works. */
export type Polarity = { isYes?: boolean; isWorking?: boolean }

/** The first yes or no leads; what works or fails says more than that, where choices speak of it. */
export function readPolarity({ talk, words }: Reading, says: (talk: Talk) => boolean): Polarity {
  const fails = says('fails') || talk.some((one) => one.talk === 'works' && one.isDenied)
  const works = !fails && (says('works') || says('solved'))
  const [first, second] = words
  const yes = says('yes')
  // "No idea", "não sei": who does not know says no no.
  const no = says('no') && !says('unsure')
  // "not" anywhere is no answer by itself: a plain "no" leads the sentence, or is all there is.
  const leads = (talked: Talk) =>
    talk.some((one) => one.talk === talked) &&
    (words.length <= 4 || isLeading(first?.word, second?.word, talked))
  const isYes = yes && leads('yes') ? true : no && leads('no') ? false : undefined
  return {
    ...(isYes !== undefined && { isYes: yes && no ? !isNoFirst(first?.word) : isYes }),
    ...((fails || works) && { isWorking: works }),
  }
}

const YES = new Set(
  'yes yeah yep yup sure correct right exactly ja oui si sim claro genau certo はい 네 是的'.split(
    ' ',
  ),
)
const NO = new Set('no nope nah never none nein non nao nee いいえ 아니요'.split(' '))

function isNoFirst(word: string | undefined): boolean {
  return word !== undefined && NO.has(word)
}

function isLeading(first: string | undefined, second: string | undefined, talk: Talk): boolean {
  const set = talk === 'yes' ? YES : NO
  return [first, second].some((word) => word !== undefined && set.has(word))
}

/** 1 for the choice that the polarity means, -1 for its opposite, 0 where it says nothing. */
export function scorePolarity(
  choice: Answerable,
  choices: readonly Answerable[],
  { isYes, isWorking }: Polarity,
): number {
  const solved = choices.some(({ isSolved }) => isSolved)
  if (solved) {
    // "Did that help?"
    const helped = isWorking ?? isYes
    if (helped === undefined) return 0
    return choice.isSolved === helped ? 1 : -1
  }
  const own = startsWith(choice.label)
  if (own === undefined) return 0
  const works = choices.find(({ label }) => startsWith(label) === true && /\bworks?\b/i.test(label))
  if (works !== undefined && isWorking !== undefined) return own === isWorking ? 1 : -1
  if (isYes === undefined) return 0
  return own === isYes ? 1 : -1
}

function startsWith(label: string): boolean | undefined {
  if (/^yes\b/i.test(label)) return true
  return /^no\b(?! message)/i.test(label) ? false : undefined
}
