import type { Root } from 'mdast'
import { wordsOf } from '@/lib/files/words-of'
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
    const words = wordsOf([node])
    if (section && words !== '') section.text += section.text === '' ? words : ` ${words}`
  }
  return sections.filter(({ heading, text }) => heading !== undefined || text !== '')
}
