import type { RootContent } from 'mdast'
import { type Article, articlePath } from '@/lib/articles/article'
import { readHeadings } from '@/lib/articles/read-headings'
import { type Block, wordsOfBlocks } from '@/lib/chat/block'
import type { Passage } from '@/lib/chat/find-passage'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import { drawBlocks } from './draw-blocks'

/** A short answer is no longer than this, in characters. */
const LONGEST = 360
const MOST_ITEMS = 8

/** What of an article can be said by itself: its short paragraphs, and its lists with what leads to them. */
export function drawPassages(
  article: Article,
  source: SourceFile,
  titleOf: (article: string) => string,
): Passage[] {
  const tree = parseMdx(source)
  // Only articles that have passed their checks come here.
  if (!tree.ok) return []
  const headings = new Map(readHeadings(tree.value).map(({ node, heading }) => [node, heading]))
  const passages: Passage[] = []
  let section: Passage['section']
  let before: Block | undefined
  for (const node of tree.value.children) {
    if (node.type === 'heading') {
      const heading = headings.get(node)
      section = heading && {
        title: heading.text,
        path: `${articlePath(article)}#${heading.id}`,
      }
      before = undefined
      continue
    }
    for (const block of drawShort(node, titleOf)) {
      const isLed = block.kind === 'list' && before?.kind === 'paragraph' && endsOpen(before)
      if (isLed) passages.pop()
      const blocks = isLed && before ? [before, block] : [block]
      before = block
      if (wordsOfBlocks(blocks).length > LONGEST) continue
      passages.push({ ...(section && { section }), blocks })
    }
  }
  return passages.filter(({ blocks }) => !blocks.every(endsOpen))
}

function drawShort(node: RootContent, titleOf: (article: string) => string): Block[] {
  return drawBlocks([node], titleOf).flatMap((block): Block[] => {
    if (block.kind === 'code') return []
    if (block.kind === 'paragraph') return [block]
    if (block.items.length > MOST_ITEMS) return []
    // What one should see after a step is for who takes the steps, on the page.
    return [{ ...block, items: block.items.map((item) => item.slice(0, 1)) }]
  })
}

/** "One of these:" says nothing without what follows. */
function endsOpen(block: Block): boolean {
  return block.kind === 'paragraph' && wordsOfBlocks([block]).trimEnd().endsWith(':')
}
