import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { takeId } from '@/lib/files/custom-id'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import { type Article, articlePath } from './article'
import { heading, image, label, link, list, paragraph, quote, text } from './markdown-nodes'

/** What an article's own file does not say. */
export type MarkdownContext = {
  /** The site's address, before every link into it. */
  siteUrl: string
  /** The title of an article by `topic/slug`. */
  titleOf: (article: string) => string
}

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' })

/** The word over a callout without a title of its own; the same as in the page. */
const CALLOUTS: Record<string, string> = { note: 'Note', tip: 'Tip', warning: 'Check this first' }

/** An article's file as Markdown that reads by itself: title, answer, plain elements, whole addresses, sources. */
export function formatArticleMarkdown(
  article: Article,
  source: SourceFile,
  context: MarkdownContext,
): string {
  const { title, description, reviewed, sources } = article
  const tree = parseMdx(source)
  const page = `${context.siteUrl}${articlePath(article)}`
  const nodes: Nodes[] = [
    heading(1, [text(title)]),
    quote([paragraph([text(description)])]),
    paragraph([text(`Reviewed ${reviewed}. The page: `), link(page, [text(page)])]),
    // Only articles that have passed their checks come here.
    ...(tree.ok ? plainChildren(tree.value, context) : []),
  ]
  if (sources.length > 0) {
    nodes.push(heading(2, [text('Sources')]))
    nodes.push(list(sources.map(({ title, url }) => [paragraph([link(url, [text(title)])])])))
  }
  return writer.stringify({ type: 'root', children: nodes } as Root)
}

function plainChildren({ children }: Pick<Parents, 'children'>, context: MarkdownContext): Nodes[] {
  return children.flatMap((node) => plainNode(node, context))
}

/** What stands for a node in plain Markdown: itself with plain children, its words, or nothing. */
function plainNode(node: Nodes, context: MarkdownContext): Nodes[] {
  switch (node.type) {
    case 'yaml':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return []
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return plainElement(node, context)
    case 'paragraph':
      return liftBlocks(node).flatMap((block) =>
        block.type === 'paragraph'
          ? [paragraph(plainChildren(block, context))]
          : plainElement(block, context),
      )
    case 'heading':
      return [heading(node.depth, plainChildren(takeId(node.children), context))]
    case 'link':
      return [link(whole(node.url, context), plainChildren(node, context))]
    case 'image':
    case 'definition':
      return [{ ...node, url: whole(node.url, context) }]
  }
  if (!('children' in node)) return [node]
  return [{ ...node, children: plainChildren(node, context) } as Nodes]
}

/** Components that are blocks although MDX reads them as words when their tags stand in one line. */
const BLOCKS = new Set(['Callout', 'Details', 'Screenshot', 'Steps', 'Tab', 'Tabs'])

/** A paragraph of nothing but such components becomes these, each with its words as a paragraph. */
function liftBlocks(node: Paragraph): (Paragraph | Element)[] {
  const children = node.children.filter((child) => !('value' in child && child.value.trim() === ''))
  const blocks = children.flatMap((child): Element[] => {
    if (child.type !== 'mdxJsxTextElement' || !BLOCKS.has(child.name ?? '')) return []
    const words: Paragraph[] = child.children.length === 0 ? [] : [paragraph(child.children)]
    return [{ ...child, type: 'mdxJsxFlowElement', children: words }]
  })
  return blocks.length === children.length ? blocks : [node]
}

/** An author's component in plain Markdown; of one that only arranges its words, these stay. */
function plainElement(node: Element, context: MarkdownContext): Nodes[] {
  const attribute = (name: string): string => {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
    return typeof found?.value === 'string' ? found.value.trim() : ''
  }
  const children = plainChildren(node, context)
  switch (node.name) {
    case 'Callout':
      return [
        quote([label(attribute('title') || (CALLOUTS[attribute('type')] ?? '')), ...children]),
      ]
    case 'Details':
      return [label(attribute('summary')), ...children]
    case 'Tab':
      return [label(attribute('label')), ...children]
    case 'Screenshot': {
      const caption = attribute('caption')
      return [
        paragraph([image(whole(attribute('src'), context), attribute('alt'))]),
        ...(caption === '' ? [] : [paragraph([text(caption)])]),
      ]
    }
    case 'ArticleLink': {
      const to = attribute('to')
      const words = children.length > 0 ? children : [text(context.titleOf(to))]
      const made = link(`${context.siteUrl}/articles/${to}`, words)
      return [node.type === 'mdxJsxFlowElement' ? paragraph([made]) : made]
    }
  }
  return children
}

/** An address into this site, with the site before it; others stay. */
function whole(url: string, { siteUrl }: MarkdownContext): string {
  return url.startsWith('/') ? `${siteUrl}${url}` : url
}
