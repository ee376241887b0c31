import { parseJson } from '../parse-json'

/** The complete items of a JSON array whose end is missing; undefined when the text is no array. */
export function cutJsonArray(text: string): unknown {
  const start = text.trimStart()
  return start.startsWith('[') ? parseJson(`${start.slice(0, endOfItems(start))}]`) : undefined
}

/** Where the last complete item of the outer array ends. */
function endOfItems(text: string): number {
  let depth = 0
  let isInString = false
  let end = 1
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (isInString) {
      if (character === '\\') at++
      else if (character === '"') isInString = false
    } else if (character === '"') isInString = true
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') {
      depth--
      if (depth === 1) end = at + 1
    }
  }
  return end
}
