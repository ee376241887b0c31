import type { Block, Inline } from './block'
import type { Reply, Understood } from './message'

const UNDERSTOOD: Record<Understood['what'], string> = {
  connector: 'connector',
  error: 'error text',
  reference: 'reference',
  tried: 'tried',
}

/** A reply as plain text, for the terminal, for programs and for a transcript; choices are left to who shows them. */
export function formatReply(reply: Reply): string {
  const { text, understood, step, article, also, contact } = reply
  const noted = understood.map(({ what, text: found }) => `${UNDERSTOOD[what]}: ${found}`)
  const isShort = reply.kind === 'unsure' || reply.kind === 'talk'
  return [
    noted.length === 0 ? '' : `Noted: ${noted.join('; ')}`,
    article?.answer ? formatBlocks(article.answer) : '',
    text,
    step === undefined
      ? ''
      : step.kind === 'remedy'
        ? `${step.title}\n${step.pointsTo}.`
        : step.title,
    step === undefined || isShort ? '' : formatBlocks(step.body),
    step?.isHowToOpen ? formatBlocks(step.howTo) : '',
    step?.kind === 'remedy' ? 'Did that help?' : '',
    article === undefined
      ? ''
      : `Read more: ${article.title} (${article.section?.path ?? article.path})`,
    ...also.map(({ title, path }) => `See also: ${title} (${path})`),
    contact === undefined ? '' : `${contact.label}: ${contact.url}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function formatBlocks(blocks: readonly Block[], indent = ''): string {
  return blocks.map((block) => formatBlock(block, indent)).join('\n')
}

function formatBlock(block: Block, indent: string): string {
  switch (block.kind) {
    case 'paragraph':
      return indent + block.words.map(formatInline).join('')
    case 'code':
      return block.text.replace(/^/gm, indent)
    case 'list':
      return block.items
        .map((item, index) => formatItem(item, index, block.isOrdered, indent))
        .join('\n')
  }
}

function formatItem(item: readonly Block[], index: number, isOrdered: boolean, indent: string) {
  const mark = isOrdered ? `${index + 1}. ` : '- '
  const inner = indent + ' '.repeat(mark.length)
  return indent + mark + formatBlocks(item, inner).slice(inner.length)
}

function formatInline(inline: Inline): string {
  return inline.kind === 'link' && inline.href.startsWith('https:')
    ? `${inline.text} (${inline.href})`
    : inline.text
}
