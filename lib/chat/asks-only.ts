import { complains, type Reading, tellsSymptom } from './read-message'

/** Whether a message asks how or whether, without telling that something fails. */
export function asksOnly(reading: Reading): boolean {
  if (!reading.isQuestion) {
    const tells = complains(reading) || tellsSymptom(reading) || tellsPlace(reading)
    return !tells && reading.words.length <= SHORT
  }
  return !tellsStrongly(reading)
}

/** Whether the words tell where something happens, and no more: "it fails when I press Connect". */
function tellsPlace({ clues }: Reading): boolean {
  return clues.some(
    ({ clue, isDenied }) =>
      !isDenied && Object.keys(clue.causes).length === 0 && Object.keys(clue.answers).length > 0,
  )
}

/** As short as what people type into a search field. */
const SHORT = 6

function tellsStrongly({ clues }: Reading): boolean {
  const told = clues.filter(({ isDenied }) => !isDenied)
  const most = told.map(({ clue }) => Math.max(0, ...Object.values(clue.causes)))
  return most.reduce((sum, weight) => sum + weight, 0) >= STRONG
}

const STRONG = 2
