import type { Definition, Html, Root, RootContent } from 'mdast'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { htmlToMarkdown } from './html-to-markdown'
import type { Loss, SourcePlace } from './loss'
import { tidyHtml } from './tidy-html'

const parser = unified().use(remarkParse).use(remarkGfm)
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw)

/**
 * Parse Markdown, and turn the HTML in it into Markdown too. Only the blocks that hold HTML go that way, since
 * footnotes, tasks and the like would not come back from it.
 */
export function parseMarkdown(text: string, place: SourcePlace): { root: Root; losses: Loss[] } {
  const root = parser.parse(text)
  inlineDefinitions(root)
  const losses: Loss[] = []
  const children = groupHtml(root.children).flatMap((group): RootContent[] => {
    if (!group.some(hasHtml)) return group
    const html = toHtml.runSync({ type: 'root', children: group })
    losses.push(...tidyHtml(html, place))
    return htmlToMarkdown(html).root.children
  })
  return { root: { ...root, children }, losses }
}

/** Blocks one by one, but for those that stand between an opening tag and its end. */
function groupHtml(blocks: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = []
  let open = 0
  for (const block of blocks) {
    if (open > 0) groups.at(-1)?.push(block)
    else groups.push([block])
    if (block.type === 'html') open = Math.max(0, open + countOpen(block))
  }
  return groups
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/gi
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** How many tags a block opens more than it closes. A miscount only makes a group too long. */
function countOpen({ value }: Html): number {
  let open = 0
  for (const [, slash, name = '', isClosed] of value.matchAll(TAG)) {
    if (isClosed || VOID.test(name)) continue
    open += slash ? -1 : 1
  }
  return open
}

function hasHtml(block: RootContent): boolean {
  let found = false
  visit(block, 'html', () => {
    found = true
  })
  return found
}

/** Links and pictures whose addresses are written elsewhere take them to themselves. */
function inlineDefinitions(root: Root): void {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (parent === undefined || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  visit(root, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const definition = definitions.get(node.identifier)
    if (definition === undefined || parent === undefined || index === undefined) return
    const { url } = definition
    const { position } = node
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, children: node.children, position }
        : { type: 'image', url, alt: node.alt, position }
  })
}
