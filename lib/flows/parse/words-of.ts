import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { wordsOf as wordsWith } from '@/lib/files/words-of'
import {
  fillTemplate,
  NAME_PLACE,
  STATUS_PAGE_PLACE,
  withoutPlaces,
} from '@/lib/flows/fill-template'

/** The plain words of some nodes on one line, without code expressions; empty for none. */
export function wordsOf(nodes: readonly Nodes[]): string {
  return fillTemplate(templateOf(nodes))
}

/**
 * The plain words of some nodes on one line, with places where they name the connector.
 * @param without nodes whose words do not count, wherever they stand
 */
export function templateOf(nodes: readonly Nodes[], without: readonly Nodes[] = []): string {
  return wordsWith(nodes, (node) => {
    if (without.includes(node)) return ''
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        return withoutPlaces(node.value)
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (node.name === 'Connector') return isStatusPage(node) ? STATUS_PAGE_PLACE : NAME_PLACE
    }
    return undefined
  })
}

function isStatusPage({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  return attributes.some(
    (one) => one.type === 'mdxJsxAttribute' && one.name === 'show' && one.value === 'status-page',
  )
}
