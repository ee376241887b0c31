import type { Root } from 'mdast'
// Types the hProperties of a node, through which an id reaches the HTML.
import type {} from 'mdast-util-to-hast'
import { takeId } from '@/lib/files/custom-id'
import { readHeadings } from './read-headings'

/** Remark plugin: give each heading its id, and take the written `[#id]` out of its words. */
export function remarkHeadings() {
  return (root: Root): void => {
    for (const { node, heading } of readHeadings(root)) {
      node.children = takeId(node.children).children
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: heading.id } }
    }
  }
}
