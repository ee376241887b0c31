import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'

/** A part of a text, `end` exclusive. */
export type Range = { start: number; end: number }

/**
 * Where a text has any of these words, in any form with the same stem: whole words, in order, those that
 * touch or overlap made one. Without a match there are none.
 */
export function highlight(text: string, words: readonly string[]): Range[] {
  const stems = new Set(
    words.flatMap((word) => tokenise(word).map((token) => stemWord(token.word))),
  )
  const ranges: Range[] = []
  for (const { word, start, end } of tokenise(text)) {
    if (!stems.has(stemWord(word))) continue
    const last = ranges.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}
