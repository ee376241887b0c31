import { distance } from 'fastest-levenshtein'

/** A piece of a text; a match is a whole word that answers a word of the query. */
export type Piece = { text: string; isMatch: boolean }

const WORD = /[\p{L}\p{N}_]+/gu

/** Cut a text into pieces, with the words that match a query marked whole; neighbours are merged. */
export function highlight(text: string, query: string): Piece[] {
  const asked = (query.toLowerCase().match(WORD) ?? []).filter((word) => word.length > 2)
  const pieces: Piece[] = []
  let end = 0
  const push = (piece: string, isMatch: boolean) => {
    const last = pieces.at(-1)
    if (piece === '') return
    if (last?.isMatch === isMatch) last.text += piece
    else pieces.push({ text: piece, isMatch })
  }
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    push(text.slice(end, match.index), false)
    push(
      word,
      asked.some((one) => isNear(one, word.toLowerCase())),
    )
    end = match.index + word.length
  }
  push(text.slice(end), false)
  return pieces
}

function isNear(asked: string, word: string): boolean {
  if (word.length < 3) return false
  if (word.startsWith(asked)) return true
  const allowed = asked.length < 5 ? 0 : asked.length < 8 ? 1 : 2
  return distance(asked, word) <= allowed
}
