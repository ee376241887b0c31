import type { PhrasingContent } from 'mdast'
import type { Place } from './problem'

/** Ids are parts of addresses: lower case words joined by hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What messages say an id should look like. */
export const ID_EXPECTED = 'lower case letters, digits and hyphens, as in [#sign-in-again]'

const TRAILING_ID = /[ \t]*\[#([^\]\n]*)\][ \t]*(?=\n|$)/

export type CustomId = { id: string; place: Place }

/**
 * Find the `[#id]` that ends the first line of a heading or a choice.
 * @returns the id and its place, and the content without it; no id when none is written
 */
export function takeId(children: readonly PhrasingContent[]): {
  id?: CustomId
  children: PhrasingContent[]
} {
  for (const [index, child] of children.entries()) {
    if (child.type === 'break') break
    if (child.type !== 'text') continue
    const match = TRAILING_ID.exec(child.value)
    if (match?.[1] === undefined) {
      if (child.value.includes('\n')) break
      continue
    }
    const start = child.position?.start ?? { line: 1, column: 1 }
    const before = child.value.slice(0, match.index)
    const rest = before + child.value.slice(match.index + match[0].length)
    const place = {
      line: start.line,
      column: start.column + match.index + match[0].indexOf('['),
    }
    const without = children.toSpliced(
      index,
      1,
      ...(rest === '' ? [] : [{ ...child, value: rest }]),
    )
    return { id: { id: match[1], place }, children: without }
  }
  return { children: [...children] }
}
