import type { Element, Root as HtmlRoot } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import type { BlockContent, Heading, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** A Markdown tree, and the names by which links within the page call its headings. */
export type Markdown = { root: Root; namesOf: ReadonlyMap<Heading, string[]> }

/** Class names with which help centres mark their boxes, and what each is here. */
const CALLOUTS: readonly [RegExp, 'note' | 'tip' | 'warning'][] = [
  [/\b(?:warning|danger|caution|alert|important)\b/i, 'warning'],
  [/\b(?:tip|hint|success)\b/i, 'tip'],
  [/\b(?:callout|note|info|admonition|notice)\b/i, 'note'],
]

/** Turn an HTML tree into a Markdown tree; boxes and folds become the components of articles. */
export function htmlToMarkdown(html: HtmlRoot): Markdown {
  const namesOf = new Map<Heading, string[]>()
  const heading: Handle = (state, element) => {
    const node = defaultHandlers.h1(state, element)
    namesOf.set(node, readNames(element))
    return node
  }
  const box: Handle = (state, element) => {
    const type = calloutOf(element)
    if (type === undefined) return state.toFlow(state.all(element))
    return flowElement(state, element, 'Callout', { type })
  }
  const details: Handle = (state, element) => {
    const summary = element.children.find(
      (one) => one.type === 'element' && one.tagName === 'summary',
    )
    const words = summary ? textOf(summary).replace(/\s+/g, ' ').trim() : ''
    const children = element.children.filter((one) => one !== summary)
    return flowElement(state, { ...element, children }, 'Details', { summary: words || 'More' })
  }
  const kbd: Handle = (state, element): MdxJsxTextElement => {
    const node: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'Kbd',
      attributes: [],
      children: [{ type: 'text', value: textOf(element) }],
    }
    state.patch(element, node)
    return node
  }
  const headings = { h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading }
  const handlers = { ...headings, div: box, aside: box, section: box, details, kbd }
  const root = unified().use(rehypeRemark, { handlers }).runSync(html)
  return { root, namesOf }
}

function flowElement(
  state: State,
  element: Element,
  name: string,
  attributes: Record<string, string>,
): MdxJsxFlowElement {
  const node: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: state.toFlow(state.all(element)) as BlockContent[],
  }
  state.patch(element, node)
  return node
}

function calloutOf({ properties: { className } }: Element): 'note' | 'tip' | 'warning' | undefined {
  const names = (Array.isArray(className) ? className : []).map(String)
  return CALLOUTS.find(([words]) => names.some((name) => words.test(name)))?.[1]
}

/** A heading is named by its own id, and by those of anchors within it. */
function readNames(heading: Element): string[] {
  const names: string[] = []
  visit(heading, 'element', ({ properties: { id, name } }) => {
    for (const one of [id, name]) if (typeof one === 'string' && one !== '') names.push(one)
  })
  return names
}
