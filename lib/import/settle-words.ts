import type { List, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { SKIP, type VisitorResult, visit } from 'unist-util-visit'
import { checkElement } from '@/lib/files/check-element'
import { ARTICLE_COMPONENTS } from '@/lib/files/component-specs'
import { type Loss, placeWithin, type SourcePlace } from './loss'

/** Two pairs of brackets in a row, which read as a link without an address. */
const BRACKETS = /\[[^[\]]+\]\[[^[\]#^][^[\]]*\]/g

/** What a paragraph may not begin with, since MDX would take it for code. */
const CODE_LIKE = /^(?:import|export)\b/

/** Let the words of an article mean what they meant, in place: content here is MDX, which reads some of them as code. */
export function settleWords(root: Root, body: SourcePlace): Loss[] {
  const losses: Loss[] = []
  const lose = (node: Nodes, message: string) =>
    losses.push({ place: placeWithin(body, node.position?.start.line ?? 1), message })
  visit(root, (node, index, parent: Parents | undefined): VisitorResult => {
    if (parent === undefined || index === undefined) return undefined
    const put = (...instead: Nodes[]): VisitorResult => {
      parent.children.splice(index, 1, ...(instead as PhrasingContent[]))
      return [SKIP, index]
    }
    switch (node.type) {
      case 'html':
        if (/^\[#[a-z0-9-]+\]$/.test(node.value)) return undefined
        lose(node, 'a comment is left out')
        return put()
      case 'mdxjsEsm':
        lose(node, '"import" and "export" are left out; content here is words')
        return put()
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        lose(node, `the code {${node.value.trim().slice(0, 40)}} is left out`)
        return put()
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const [fault] = checkElement(node, ARTICLE_COMPONENTS)
        if (fault === undefined) return undefined
        lose(node, `<${node.name ?? ''}> is left out; its words stay`)
        return put(...node.children)
      }
      case 'list':
        tighten(node)
        return undefined
      case 'paragraph':
        return node.children.length === 0 ? put() : undefined
      default:
        return undefined
    }
  })
  splitBrackets(root)
  partCode(root)
  trimEnds(root)
  for (const { children } of root.children.filter((node) => node.type === 'paragraph')) {
    const [first] = children
    if (first?.type !== 'text' || !CODE_LIKE.test(first.value)) continue
    // A reference reads as the letter that it stands for, and is no code.
    children.splice(
      0,
      1,
      { type: 'html', value: `&#x${first.value.charCodeAt(0).toString(16)};` },
      {
        ...first,
        value: first.value.slice(1),
      },
    )
  }
  return losses
}

/** Code beside code would be written with their marks joined, which reads as something else. */
function partCode(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    if (node.value !== '' || parent === undefined || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  visit(root, 'inlineCode', (_, index, parent) => {
    if (parent === undefined || index === undefined || index === 0) return
    if (parent.children[index - 1]?.type !== 'inlineCode') return
    parent.children.splice(index, 0, { type: 'text', value: ' ' })
  })
}

/** What stood behind the last words may be gone; a space at the end would be written as code. */
function trimEnds(root: Root): void {
  visit(root, 'paragraph', (node, index, parent) => {
    for (let last = node.children.at(-1); last?.type === 'text'; last = node.children.at(-1)) {
      last.value = last.value.trimEnd()
      if (last.value !== '') return undefined
      node.children.pop()
    }
    if (node.children.length > 0 || parent === undefined || index === undefined) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** Items that hold a paragraph each need no empty lines between them, which editors of other tools put there. */
function tighten(list: List): void {
  const isShort = list.children.every(
    ({ children: [first, ...rest] }) =>
      first?.type === 'paragraph' && rest.every(({ type }) => type === 'list'),
  )
  if (!isShort) return
  list.spread = false
  for (const item of list.children) item.spread = false
}

/** What reads as a link without an address was none, so it is set as code. */
function splitBrackets(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined
    const parts: PhrasingContent[] = []
    let end = 0
    for (const match of node.value.matchAll(BRACKETS)) {
      if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) })
      parts.push({ type: 'inlineCode', value: match[0] })
      end = match.index + match[0].length
    }
    if (parts.length === 0) return undefined
    if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) })
    parent.children.splice(index, 1, ...(parts as typeof parent.children))
    return [SKIP, index + parts.length]
  })
}
