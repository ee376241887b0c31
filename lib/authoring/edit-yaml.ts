import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { Edit } from './edit'

/** A word of a YAML text: a key or a value, and the keys that lead to it. */
export type YamlWord = { value: string; isKey: boolean; path: readonly (string | number)[] }

/**
 * The edits that let words of a YAML text be others, at their places: quotes, comments and the rest stay as they are.
 * @param rename what a word becomes; undefined where it stays
 * @param offset where the text begins in its file
 */
export function editYaml(
  text: string,
  rename: (word: YamlWord) => string | undefined,
  offset = 0,
): Edit[] {
  const edits: Edit[] = []
  visit(parseDocument(text), {
    Scalar(role, node, ancestors) {
      if (typeof node.value !== 'string' || !node.range) return
      const isKey = role === 'key'
      const path = pathOf(node, ancestors)
      const instead = rename({ value: node.value, isKey, path })
      if (instead === undefined || instead === node.value) return
      const [start, end] = node.range
      const written = text.slice(start, end)
      edits.push({
        start: offset + start,
        end: offset + end,
        // What is written may hold the value within quotes, or over several lines.
        text: written.includes(node.value)
          ? written.replace(node.value, () => instead)
          : JSON.stringify(instead),
      })
    },
  })
  return edits
}

function pathOf(node: Node, ancestors: readonly (Document | Node | Pair)[]): (string | number)[] {
  const path: (string | number)[] = []
  for (const [index, ancestor] of ancestors.entries()) {
    const next = ancestors[index + 1] ?? node
    if (isPair(ancestor)) path.push(isScalar(ancestor.key) ? String(ancestor.key.value) : '')
    else if (isSeq(ancestor)) path.push(ancestor.items.indexOf(next))
  }
  return path
}

/** The edit that adds a pair to a map at the top of a YAML text; the map is made where it is missing. */
export function addPair(text: string, map: string, key: string, value: string, offset = 0): Edit {
  const node = parseDocument(text).get(map, true)
  if (!isMap(node) || !node.range || node.items.length === 0) {
    if (isMap(node) && node.range) {
      const [start, end] = node.range
      return { start: offset + start, end: offset + end, text: `{ ${key}: ${value} }` }
    }
    const end = text.trimEnd().length
    const before = end === 0 ? '' : '\n'
    return { start: offset + end, end: offset + end, text: `${before}${map}:\n  ${key}: ${value}` }
  }
  if (node.flow) {
    const end = text.slice(0, node.range[1] - 1).trimEnd().length
    const comma = text[end - 1] === ',' ? '' : ','
    return { start: offset + end, end: offset + end, text: `${comma} ${key}: ${value}` }
  }
  // The first key tells how far its fellows stand in.
  const [start] = node.range
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1)
  return {
    start: offset + start,
    end: offset + start,
    text: `${key}: ${value}\n${' '.repeat(indent)}`,
  }
}

/** The edit that takes an item out of a list, or a pair out of a map; undefined when it is not there. */
export function removeItem(
  text: string,
  path: readonly (string | number)[],
  offset = 0,
): Edit | undefined {
  const document = parseDocument(text)
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const last = path.at(-1)
  if (!isMap(parent) && !isSeq(parent)) return undefined
  const index = isSeq(parent)
    ? Number(last)
    : parent.items.findIndex(({ key }) => isScalar(key) && key.value === last)
  const rangeOf = (item: unknown): [number, number] | undefined => {
    if (isPair(item)) {
      const key = isScalar(item.key) ? item.key.range : undefined
      const value = isScalar(item.value) ? item.value.range : key
      return key && value ? [key[0], value[1]] : undefined
    }
    return isScalar(item) && item.range ? [item.range[0], item.range[1]] : undefined
  }
  const range = rangeOf(parent.items[index])
  if (range === undefined) return undefined
  const [start, end] = range
  if (parent.flow) {
    const next = rangeOf(parent.items[index + 1])
    const before = rangeOf(parent.items[index - 1])
    if (next) return { start: offset + start, end: offset + next[0], text: '' }
    return { start: offset + (before ? before[1] : start), end: offset + end, text: '' }
  }
  if (parent.items.length === 1 && parent.range) {
    const empty = isSeq(parent) ? '[]' : '{}'
    return { start: offset + parent.range[0], end: offset + end, text: empty }
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return {
    start: offset + lineStart,
    end: offset + (lineEnd < 0 ? text.length : lineEnd + 1),
    text: '',
  }
}
