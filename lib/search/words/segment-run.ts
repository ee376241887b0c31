type Piece = { text: string; start: number }

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * The searchable pieces of a run of letters without spaces: its words by `Intl.Segmenter`, and every
 * pair of neighbouring characters. The pairs make a two-character query find any page that contains
 * it, and they agree between a build machine and a browser whose dictionaries differ.
 */
export function segmentRun(run: string): Piece[] {
  const pieces = new Map<string, Piece>()
  const characters = [...run]
  let start = 0
  for (const [i, character] of characters.entries()) {
    const text = character + (characters[i + 1] ?? '')
    if (i + 1 < characters.length || characters.length === 1)
      pieces.set(`${start}:${text}`, { text, start })
    start += character.length
  }
  for (const { segment, index } of segmenter.segment(run)) {
    pieces.set(`${index}:${segment}`, { text: segment, start: index })
  }
  return [...pieces.values()].sort((a, b) => a.start - b.start || a.text.length - b.text.length)
}
