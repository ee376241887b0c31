import type { Nodes } from 'mdast'

/** After these a new line begins when they are drawn, so their last word is no part of the next. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'mdxJsxFlowElement',
])

/**
 * The plain words of some nodes on one line, without front matter, code expressions and comments; empty for none.
 * @param instead words that stand for a node; undefined where its own are read
 */
export function wordsOf(
  nodes: readonly Nodes[],
  instead: (node: Nodes) => string | undefined = () => undefined,
): string {
  const read = (node: Nodes): string => {
    const words = instead(node) ?? ownWords(node, read)
    return BLOCKS.has(node.type) ? `${words} ` : words
  }
  return nodes.map(read).join('').replace(/\s+/g, ' ').trim()
}

function ownWords(node: Nodes, read: (node: Nodes) => string): string {
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ''
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return ' '
  }
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(read).join('') : ''
}
