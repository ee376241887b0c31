import type { Root } from 'mdast'
import { type LinkedWords, readLinkedWords } from './linked-words'

/** The words before the first heading, which answer what the title asks; empty when there are none. */
export function readLead(root: Root): LinkedWords {
  const end = root.children.findIndex(({ type }) => type === 'heading')
  return readLinkedWords(root.children.slice(0, end === -1 ? undefined : end))
}
