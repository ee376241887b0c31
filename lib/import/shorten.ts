/**
 * Words on one line and in at most so many characters: up to the end of a sentence where one fits that says enough,
 * else up to a word, with an ellipsis. What fits is returned as it is.
 */
export function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most + 1)
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => cut.lastIndexOf(end)))
  if (sentence > most / 3) return cut.slice(0, sentence + 1)
  const word = cut.slice(0, most - 1).lastIndexOf(' ')
  return `${cut.slice(0, word > 0 ? word : most - 2)} …`
}
