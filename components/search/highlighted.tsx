import { memo } from 'react'
import { highlight } from '@/lib/search/highlight'

/**
 * A text with the words that answer the reader's query marked; neighbours share one mark.
 * Remembered, since the palette is drawn anew at each letter and finding words costs the most of it.
 */
export const Highlighted = memo(function Highlighted({
  text,
  words,
}: {
  text: string
  words: string[]
}) {
  const ranges = joinNeighbours(text, highlight(text, words))
  let end = 0
  return (
    <>
      {ranges.map((range) => {
        const before = text.slice(end, range.start)
        end = range.end
        return (
          <span key={range.start}>
            {before}
            <mark>{text.slice(range.start, range.end)}</mark>
          </span>
        )
      })}
      {text.slice(end)}
    </>
  )
})

type Range = { start: number; end: number }

function joinNeighbours(text: string, ranges: Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, range.start).trim() === '') last.end = range.end
    else joined.push({ ...range })
  }
  return joined
}
