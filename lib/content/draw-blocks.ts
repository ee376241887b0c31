import type { Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Block, Inline } from '@/lib/chat/block'
import { typographic } from '@/lib/files/typographic'
import { NAME_PLACE, STATUS_PAGE_PLACE } from '@/lib/flows/fill-template'
import { wordsOf } from '@/lib/flows/parse/words-of'

/** Titles of articles by `topic/slug`, for links that bring no words of their own. */
type TitleOf = (article: string) => string

/** Markdown as plain data: the words of components stay, their looks go. Headings and pictures are left out. */
export function drawBlocks(nodes: readonly RootContent[], titleOf: TitleOf): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const words = drawInlines(node.children, titleOf)
        return words.length === 0 ? [] : [{ kind: 'paragraph', words }]
      }
      case 'list': {
        const items = node.children.map(({ children }) => drawBlocks(children, titleOf))
        return [{ kind: 'list', isOrdered: node.ordered === true, items }]
      }
      case 'code':
        return [{ kind: 'code', text: node.value }]
      case 'blockquote':
        return drawBlocks(node.children, titleOf)
      case 'mdxJsxFlowElement':
        return drawElement(node, titleOf)
      default:
        return []
    }
  })
}

function drawElement(node: MdxJsxFlowElement, titleOf: TitleOf): Block[] {
  if (INLINE.has(node.name ?? '')) {
    return [{ kind: 'paragraph', words: drawInlines([node], titleOf) }]
  }
  const title = attributeOf(node, 'title') ?? attributeOf(node, 'label') ?? ''
  const children = drawBlocks(node.children, titleOf)
  if (title === '') return children
  return [{ kind: 'paragraph', words: [{ kind: 'strong', text: typographic(title) }] }, ...children]
}

const INLINE = new Set(['ArticleLink', 'Connector', 'Kbd'])

function drawInlines(nodes: readonly Nodes[], titleOf: TitleOf): Inline[] {
  const words = nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: typographic(node.value.replace(/\s+/g, ' ')) }]
      case 'break':
        return [{ kind: 'text', text: ' ' }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, text: typographic(wordsOf([node])) }]
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }]
      case 'link':
        return [{ kind: 'link', text: typographic(wordsOf([node])), href: node.url }]
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return drawInlineElement(node, titleOf)
      default:
        return []
    }
  })
  return words.some(({ text }) => text.trim() !== '') ? words : []
}

function drawInlineElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  titleOf: TitleOf,
): Inline[] {
  switch (node.name) {
    case 'Connector': {
      const isStatusPage = attributeOf(node, 'show') === 'status-page'
      return [{ kind: 'text', text: isStatusPage ? STATUS_PAGE_PLACE : NAME_PLACE }]
    }
    case 'ArticleLink': {
      const to = attributeOf(node, 'to') ?? ''
      const text = wordsOf([...node.children]) || titleOf(to)
      return [{ kind: 'link', text: typographic(text), href: `/articles/${to}` }]
    }
    default:
      return drawInlines(node.children, titleOf)
  }
}

function attributeOf(node: MdxJsxFlowElement | MdxJsxTextElement, name: string) {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return typeof found?.value === 'string' ? found.value.trim() : undefined
}
