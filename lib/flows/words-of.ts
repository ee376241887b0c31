import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { fillTemplate, NAME_PLACE, STATUS_PAGE_PLACE, withoutPlaces } from './fill-template'

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'mdxJsxFlowElement',
])

/** The plain words of some nodes on one line, without code expressions; empty for none. */
export function wordsOf(nodes: readonly Nodes[]): string {
  return fillTemplate(templateOf(nodes))
}

/**
 * The plain words of some nodes on one line, with places where they name the connector.
 * @param without nodes whose words do not count, wherever they stand
 */
export function templateOf(nodes: readonly Nodes[], without: readonly Nodes[] = []): string {
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
      if (node.name === 'Connector') return isStatusPage(node) ? STATUS_PAGE_PLACE : NAME_PLACE
  }
  if ('value' in node) return withoutPlaces(node.value)
  const inner = 'children' in node ? node.children.map(rawWords).join('') : ''
  return BLOCKS.has(node.type) ? `${inner} ` : inner
}

function isStatusPage({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  return attributes.some(
    (one) => one.type === 'mdxJsxAttribute' && one.name === 'show' && one.value === 'status-page',
  )
}
