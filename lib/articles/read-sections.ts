import type { Nodes, Root } from 'mdast'
import type { Section } from './article'
import { readHeadings } from './read-headings'

/** The plain words of an article, section by section, without front matter, code or comments. */
export function readSections(root: Root): Section[] {
  const headings = new Map(readHeadings(root).map(({ node, heading }) => [node, heading]))
  const sections: Section[] = [{ text: '' }]
  for (const node of root.children) {
    if (node.type === 'heading') {
      sections.push({ heading: headings.get(node), text: '' })
      continue
    }
    const section = sections.at(-1)
    const words = wordsOf(node).replace(/\s+/g, ' ').trim()
    if (section && words !== '') section.text += section.text === '' ? words : ` ${words}`
  }
  return sections.filter(({ heading, text }) => heading !== undefined || text !== '')
}

const BLOCKS = new Set(['paragraph', 'listItem', 'tableCell', 'code', 'mdxJsxFlowElement'])

function wordsOf(node: Nodes): string {
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
  }
  if ('value' in node) return node.value
  const inner = 'children' in node ? node.children.map(wordsOf).join('') : ''
  return BLOCKS.has(node.type) ? `${inner} ` : inner
}
