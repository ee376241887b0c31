import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type CustomId, takeId } from '@/lib/files/custom-id'
import { typographic } from '@/lib/files/typographic'
import type { Heading } from './article'

/** A heading with its node, and the id that its author wrote, if any. */
export type FoundHeading = { node: HeadingNode; heading: Heading; custom?: CustomId }

/**
 * The headings of an article in order. An id is the `[#id]` that the author wrote,
 * or else made from the words, so that every heading can be linked to.
 */
export function readHeadings(root: Root): FoundHeading[] {
  const slugger = new GithubSlugger()
  return root.children.flatMap((node) => {
    if (node.type !== 'heading') return []
    const { id: custom, children } = takeId(node.children)
    // What checks let pass as an expression is a comment.
    const words = children.filter(({ type }) => type !== 'mdxTextExpression')
    const text = textOf({ type: 'paragraph', children: words }).trim()
    const id = custom?.id ?? slugger.slug(text)
    return [{ node, heading: { id, text: typographic(text), depth: node.depth }, custom }]
  })
}
