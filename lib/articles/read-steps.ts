import type { List, Root } from 'mdast'
import type { Heading, StepList } from './article'
import { readLinkedWords } from './linked-words'
import { readHeadings } from './read-headings'

/** What the author marked as steps, with the heading that each list stands under; empty when nothing is. */
export function readSteps(root: Root): StepList[] {
  const headings = new Map(readHeadings(root).map(({ node, heading }) => [node, heading]))
  let heading: Heading | undefined
  return root.children.flatMap((node) => {
    if (node.type === 'heading') heading = headings.get(node)
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Steps') return []
    return node.children
      .filter((child): child is List => child.type === 'list')
      .map(({ children }) => ({
        ...(heading && { heading }),
        items: children.map((item) => readLinkedWords([item])).filter(({ length }) => length > 0),
      }))
  })
}
