/** Words that stand in for what a text holds between two offsets. */
export type Edit = { start: number; end: number; text: string }

/** A text with edits made at their places, and nothing else changed; edits may not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { start, end, text: instead } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + instead + result.slice(end)
  }
  return result
}
