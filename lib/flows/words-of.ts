import type { Nodes } from 'mdast'

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'mdxJsxFlowElement',
])

/**
 * The plain words of some nodes on one line, without code expressions; empty for none.
 * @param without nodes whose words do not count, wherever they stand
 */
export function wordsOf(nodes: readonly Nodes[], without: readonly Nodes[] = []): string {
  const rawWords = (node: Nodes): string => (without.includes(node) ? '' : read(node, rawWords))
  return nodes.map(rawWords).join('').replace(/\s+/g, ' ').trim()
}

function read(node: Nodes, rawWords: (node: Nodes) => string): string {
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ''
    case 'image':
      return node.alt ?? ''
    case 'break':
      return ' '
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      // The page fills in the connector's name; plain words have to do without it.
      if (node.name === 'Connector') return 'the connector'
  }
  if ('value' in node) return node.value
  const inner = 'children' in node ? node.children.map(rawWords).join('') : ''
  return BLOCKS.has(node.type) ? `${inner} ` : inner
}
