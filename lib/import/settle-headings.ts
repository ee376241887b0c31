import type { Heading, Html, Paragraph, Parents, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Markdown } from './html-to-markdown'
import { type Loss, placeWithin, type SourcePlace } from './loss'
import { makeId } from './make-id'

/** What became of the headings: the title among them, and by their former names their ids here. */
export type Headings = { title?: string; anchors: ReadonlyMap<string, string>; losses: Loss[] }

/**
 * Give the headings of an article the levels and ids that articles have here, in place: the first of level 1 is the
 * title when the source has no other, no level is skipped, and each says its id.
 * @param title the title that the source has beside the words; empty for none
 */
export function settleHeadings(
  { root, namesOf }: Markdown,
  title: string,
  body: SourcePlace,
): Headings {
  const losses: Loss[] = []
  const anchors = new Map<string, string>()
  const found = takeTitle(root, title)
  flattenNested(root, body, losses)
  const headings = root.children.filter((node): node is Heading => node.type === 'heading')
  const highest = Math.min(...headings.map(({ depth }) => depth))
  const taken = new Set<string>()
  let level = 1
  for (const [index, heading] of headings.entries()) {
    level = Math.min(heading.depth - highest + 2, level + 1, 6)
    heading.depth = level as Heading['depth']
    joinLines(heading)
    const words = wordsOf(heading, { includeImageAlt: false }).trim()
    const id = makeId(words, (one) => taken.has(one), `part-${index + 1}`)
    taken.add(id)
    for (const name of namesOf.get(heading) ?? []) if (!anchors.has(name)) anchors.set(name, id)
    heading.children.push({ type: 'text', value: ' ' }, rawId(id))
  }
  return { ...(found !== undefined && { title: found }), anchors, losses }
}

/** Words that would be taken for the id of the heading. */
const ID_LIKE = /\[#[^\]]*\]/

/** A heading is one line: with two it would be written as words with a rule beneath. Its only id is ours. */
function joinLines(heading: Heading): void {
  visit(heading, (node, index, parent) => {
    if (node.type === 'text') {
      node.value = node.value.replace(/\s+/g, ' ')
      const [found] = ID_LIKE.exec(node.value) ?? []
      if (found === undefined || parent === undefined || index === undefined) return undefined
      const [before = '', after = ''] = node.value.split(found, 2)
      parent.children.splice(
        index,
        1,
        { type: 'text', value: before },
        { type: 'inlineCode', value: found },
        { type: 'text', value: after },
      )
      return [SKIP, index + 2]
    }
    if (node.type === 'break' && parent && index !== undefined) {
      parent.children.splice(index, 1, { type: 'text', value: ' ' })
    }
    return undefined
  })
}

/** Written as it stands: as text its bracket would be escaped, which is valid and ugly. */
function rawId(id: string): Html {
  return { type: 'html', value: `[#${id}]` }
}

/** Take the title out of the words, where they begin with it. */
function takeTitle(root: Root, title: string): string | undefined {
  const index = root.children.findIndex((node) => node.type !== 'html' && node.type !== 'yaml')
  const first = root.children[index]
  const heading =
    title === ''
      ? root.children.find((node) => node.type === 'heading' && node.depth === 1)
      : first?.type === 'heading' && wordsOf(first).trim().toLowerCase() === title.toLowerCase()
        ? first
        : undefined
  if (heading === undefined) return undefined
  root.children.splice(root.children.indexOf(heading), 1)
  return wordsOf(heading).replace(/\s+/g, ' ').trim() || undefined
}

/** Only headings that stand by themselves begin a section; others, and those without words, become paragraphs. */
function flattenNested(root: Root, body: SourcePlace, losses: Loss[]): void {
  visit(root, 'heading', (node, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined
    const hasWords = wordsOf(node, { includeImageAlt: false }).trim() !== ''
    if (parent === root && hasWords) return undefined
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: hasWords ? [{ type: 'strong', children: node.children }] : node.children,
      position: node.position,
    }
    parent.children.splice(index, 1, ...(node.children.length > 0 ? [paragraph] : []))
    if (hasWords) {
      losses.push({
        place: placeWithin(body, node.position?.start.line ?? 1),
        message: `the heading "${wordsOf(node)}" stands inside a list, a table or a box, so it became bold words`,
      })
    }
    return [SKIP, index]
  })
}
