/** Words as they are drawn: plain data, so that neither a parser nor HTML travels to the page. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'code'; text: string }
  /** `href` is a path of this site or an https address. */
  | { kind: 'link'; text: string; href: string }

/** A paragraph, a list or a block of code. Items of a list hold blocks again. */
export type Block =
  | { kind: 'paragraph'; words: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | { kind: 'code'; text: string }

/** The plain words of blocks, on one line. */
export function wordsOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).join(' ')
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.words.map(({ text }) => text).join('')
    case 'code':
      return block.text
    case 'list':
      return block.items.map(wordsOfBlocks).join(' ')
  }
}
