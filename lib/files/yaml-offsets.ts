import { type Document, isMap, isNode, isPair, isScalar, type Node, visit } from 'yaml'

/** The offset of the key at a path, or of the nearest parent that exists. */
export function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let at = root
  let offset = isNode(at) ? start(at) : undefined
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (!isPair(pair)) return offset
      if (isNode(pair.key)) offset = start(pair.key)
      at = pair.value
    } else if (isNode(at) && 'items' in at && Array.isArray(at.items)) {
      at = at.items[Number(step)]
      if (isNode(at)) offset = start(at)
    } else return offset
  }
  return offset
}

/** Where a node begins. */
export function start(node: Node): number | undefined {
  return node.range?.[0]
}

/** Where the quotes open that a fault ends: those left open are noticed only at the end of the text. */
export function openingOf(document: Document, fault: number): number | undefined {
  let opening: number | undefined
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] === fault) opening = range[0]
    },
  })
  return opening
}

/** The key that begins at an offset, or undefined. */
export function keyAt(document: Document, offset: number): string | undefined {
  let found: string | undefined
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && start(key) === offset) found = String(key.value)
    },
  })
  return found
}
