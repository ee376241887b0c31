import { highlight } from '@/lib/search/highlight'

/** A text with the words that match the reader's query marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map(({ text: piece, isMatch }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    isMatch ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  )
}
