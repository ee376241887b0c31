const MOST_WORDS = 6

/**
 * An id made from words, for messages and for error texts; it satisfies `ID`.
 * @param taken ids that it must differ from
 * @param fallback the id when the words hold no letter or digit
 */
export function suggestId(
  words: string,
  taken: Pick<ReadonlySet<string>, 'has'> = new Set(),
  fallback = 'step',
  mostWords = MOST_WORDS,
): string {
  const parts = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
  const id = parts.slice(0, mostWords).join('-') || fallback
  let free = id
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
  return free
}
