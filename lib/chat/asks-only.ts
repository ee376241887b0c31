import { type Reading, tellsSymptom } from './read-message'

/** Whether a message asks how or whether, without telling that something fails. */
export function asksOnly(reading: Reading): boolean {
  if (!reading.isQuestion) {
    const complains = reading.talk.some(({ talk }) => talk === 'fails')
    return !complains && !tellsSymptom(reading) && reading.words.length <= SHORT
  }
  return !tellsStrongly(reading)
}

/** As short as what people type into a search field. */
const SHORT = 6

function tellsStrongly({ clues }: Reading): boolean {
  const told = clues.filter(({ isDenied }) => !isDenied)
  const most = told.map(({ clue }) => Math.max(0, ...Object.values(clue.causes)))
  return most.reduce((sum, weight) => sum + weight, 0) >= STRONG
}

const STRONG = 2
