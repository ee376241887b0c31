import { Path } from '@/components/article/path'
import { PageLink } from '@/components/site/page-link'
import type { Block, Inline } from '@/lib/chat/block'

/** Words of the content as they are drawn in a conversation: data, never HTML. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a message never change their places
    <OneBlock key={index} block={block} />
  ))
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      )
    case 'code':
      return (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="overflow-auto bg-sunk p-3 font-mono text-[0.875rem]/6"
        >
          {block.text}
        </pre>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a message never change their places
        <li key={index}>
          <Blocks blocks={item} />
        </li>
      ))
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
  }
}

function Words({ words }: { words: readonly Inline[] }) {
  return words.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a message never change their places
    <OneInline key={index} inline={inline} />
  ))
}

function OneInline({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
    case 'emphasis':
      return <Path>{inline.text}</Path>
    case 'code':
      return <code>{inline.text}</code>
    case 'link':
      return inline.href.startsWith('/') ? (
        <PageLink href={inline.href}>{inline.text}</PageLink>
      ) : (
        <a href={inline.href}>{inline.text}</a>
      )
  }
}
