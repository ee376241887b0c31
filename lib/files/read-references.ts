import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf } from './parse-mdx'
import type { Place } from './problem'

/** A mention of another page, to be checked against what exists. */
export type Reference = {
  /** An address as written in a link, or `topic/slug` for the other kinds. */
  to: string
  kind: 'link' | 'related' | 'article-link'
  place: Place
}

/** All links and ArticleLinks of a content file, in order. */
export function readReferences(root: Root): Reference[] {
  const references: Reference[] = []
  visit(root, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') {
      references.push({ to: node.url, kind: 'link', place: placeOf(node) })
    } else if (
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      node.name === 'ArticleLink'
    ) {
      const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')
      if (typeof to?.value === 'string') {
        references.push({ to: to.value, kind: 'article-link', place: placeOf(node) })
      }
    }
  })
  return references
}
