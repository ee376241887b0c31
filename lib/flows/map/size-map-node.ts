import type { Step } from '@/lib/flows/flow'
import { groupChoices } from '@/lib/flows/group-choices'
import { wrapText } from './wrap-text'

/** A line of text in a map's node; `y` is its baseline. */
export type MapLine = { text: string; y: number }

/** Choices in a map's node that lead the same way. */
export type MapRow = {
  next: string
  choices: { id: string; lines: MapLine[] }[]
  /** Where the row begins and ends, from the node's top. */
  top: number
  bottom: number
}

/** A step with its words broken into lines, and as much room as they take. */
export type MapBox = { width: number; height: number; title: MapLine[]; rows: MapRow[] }

/** Sizes in pixels, drawn unscaled: nothing on a map is smaller than 14 px. */
export const MAP = {
  width: 236,
  padding: 14,
  kicker: { size: 14, baseline: 24 },
  title: { size: 16, line: 20, baseline: 46 },
  row: { size: 14, line: 18, ascent: 14, gap: 7, between: 3 },
  /** Where lines arrive, from the node's top. */
  arrival: 20,
}

/** Break the words of a step into lines for a map's node, and measure the node. */
export function sizeMapNode(step: Step, isDrawn: (next: string) => boolean): MapBox {
  const { width, padding, title, row } = MAP
  const room = width - 2 * padding
  const titleLines = wrapText(step.title, room, title.size).map((text, index) => ({
    text,
    y: title.baseline + index * title.line,
  }))
  let y = title.baseline + (titleLines.length - 1) * title.line + 10
  const rows = groupChoices(step)
    .filter(({ next }) => isDrawn(next))
    .map(({ next, choices }): MapRow => {
      const top = y
      const written = choices.map(({ id, label }) => {
        const lines = wrapText(label, room - 8, row.size).map((text, index) => {
          return { text, y: y + row.ascent + index * row.line }
        })
        y += lines.length * row.line + row.between
        return { id, lines }
      })
      const bottom = y - row.between
      y = bottom + row.gap
      return { next, choices: written, top, bottom }
    })
  return { width, height: y + (rows.length > 0 ? 3 : 2), title: titleLines, rows }
}
