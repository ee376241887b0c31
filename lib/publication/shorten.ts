/** Words cut at the end of one, with an ellipsis, where they are longer than so many characters. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut.slice(0, -1)).replace(/[\s.,;:]+$/, '')}…`
}
