import slugify from '@sindresorhus/slugify'

const LONGEST = 60

/**
 * An id made from words in any script that has letters to spell them with; it satisfies `ID`.
 * @param isTaken whether another has it
 * @param fallback the id of words without such letters; it satisfies `ID` too
 */
export function makeId(
  words: string,
  isTaken: (id: string) => boolean = () => false,
  fallback = 'untitled',
): string {
  // Names as OAuth and GitHub are one word.
  const whole = slugify(words.replace(/['’]/g, ''), { decamelize: false })
  const short = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
  const id = short.slice(0, LONGEST) || fallback
  let free = id
  for (let count = 2; isTaken(free); count += 1) free = `${id}-${count}`
  return free
}
