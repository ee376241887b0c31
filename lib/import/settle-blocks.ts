import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { visitParents } from 'unist-util-visit-parents'
import { type Loss, placeWithin, type SourcePlace } from './loss'

/** What holds words and nothing larger, with what to call it. */
const LINES: Partial<Record<Nodes['type'], string>> = {
  heading: 'a heading',
  paragraph: 'a paragraph',
  tableCell: 'a cell of a table',
  emphasis: 'emphasised words',
  strong: 'bold words',
  delete: 'struck words',
  link: 'a link',
  mdxJsxTextElement: 'a line',
}

const BLOCKS: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  heading: 'a heading',
  list: 'a list',
  listItem: 'an item of a list',
  mdxJsxFlowElement: 'a box or a fold',
  paragraph: 'a paragraph',
  table: 'a table',
  tableCell: 'a cell of a table',
  tableRow: 'a row of a table',
  thematicBreak: 'a rule',
}

/** Let what holds a line hold one, in place: HTML allows a list in a heading, Markdown does not. */
export function settleBlocks(root: Root, body: SourcePlace): Loss[] {
  const losses: Loss[] = []
  visit(root, (node) => {
    const line = LINES[node.type]
    if (line === undefined || !('children' in node)) return undefined
    const block = node.children.find(({ type }) => type in BLOCKS)
    if (block === undefined) return undefined
    const children: Nodes[] = node.children.flatMap((child) => flatten(child))
    // Only what is allowed in a line is left of them.
    node.children = children as PhrasingContent[]
    if (block.type !== 'paragraph') {
      losses.push({
        place: placeWithin(body, block.position?.start.line ?? node.position?.start.line ?? 1),
        message: `${BLOCKS[block.type]} inside ${line} became ${block.type === 'heading' ? 'bold' : 'plain'} words`,
      })
    }
    return SKIP
  })
  unwrapDoubled(root)
  return losses
}

/** Words that are stressed within stressed ones are no more so, and the marks of both would read as another. */
function unwrapDoubled(root: Root): void {
  visitParents(root, (node, ancestors) => {
    const parent: Parents | undefined = ancestors.at(-1)
    const isMark = /^(?:emphasis|strong|delete|link)$/.test(node.type)
    if (!isMark || !('children' in node) || parent === undefined) return undefined
    if (!ancestors.some(({ type }) => type === node.type)) return undefined
    const index = parent.children.findIndex((one: Nodes) => one === node)
    parent.children.splice(index, 1, ...(node.children as PhrasingContent[]))
    return [SKIP, index]
  })
}

function flatten(node: Nodes): Nodes[] {
  const isBlock = node.type in BLOCKS
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }]
  if (!('children' in node)) return isBlock ? [] : [node]
  const children = (node as Parents).children.flatMap((child: Nodes) => flatten(child))
  if (node.type === 'heading') {
    return [{ type: 'strong', children: children as PhrasingContent[] }]
  }
  if (!isBlock) return [{ ...node, children } as Nodes]
  return [...children, { type: 'text', value: ' ' }]
}
