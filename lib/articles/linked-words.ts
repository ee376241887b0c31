import type { Nodes } from 'mdast'
import { typographic } from '@/lib/files/typographic'
import { wordsOf } from '@/lib/files/words-of'

/** Plain words on one line; a link to an article without words of its own is the article's `topic/slug`. */
export type LinkedWords = (string | { article: string })[]

/** What no text holds, around the name of an article. */
const MARK = '\u0000'

/** Read the words of some nodes as a page prints them, but for the titles of other articles; empty for none. */
export function readLinkedWords(nodes: readonly Nodes[]): LinkedWords {
  const words = typographic(wordsOf(nodes, nameOfLink))
  return words.split(MARK).flatMap((part, index): LinkedWords => {
    if (index % 2 === 1) return [{ article: part }]
    return part === '' ? [] : [part]
  })
}

function nameOfLink(node: Nodes): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
  if (node.name !== 'ArticleLink' || node.children.length > 0) return undefined
  const to = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'to')
  return typeof to?.value === 'string' ? `${MARK}${to.value}${MARK}` : undefined
}

/** Words with the titles of the articles that they link to. */
export function formatLinkedWords(
  words: LinkedWords,
  titleOf: (article: string) => string,
): string {
  return words.map((part) => (typeof part === 'string' ? part : titleOf(part.article))).join('')
}
