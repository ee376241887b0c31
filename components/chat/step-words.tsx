import { Details } from '@/components/article/details'
import type { Block } from '@/lib/chat/block'
import type { StepView } from '@/lib/chat/message'
import { Blocks } from './blocks'

/** A step of a flow within a conversation: what is asked, or what is to be done. */
export function StepWords({
  step,
  isShort,
  card,
}: {
  step: StepView
  isShort: boolean
  /** The address of the article that stands beneath as a card, and so need not be named twice. */
  card?: string
}) {
  const { title, kind, pointsTo, howTo, isHowToOpen } = step
  const last = step.body.at(-1)
  const isCard = card !== undefined && last !== undefined && linksTo(last, card)
  const body = isCard ? step.body.slice(0, -1) : step.body
  return (
    <>
      {kind === 'remedy' && pointsTo && (
        <p className="-mb-3 font-ui text-meta font-medium text-ink-soft">{pointsTo}</p>
      )}
      <h2 className="text-[1.1875rem]/[1.625rem] font-[560]">{title}</h2>
      {!isShort && body.length > 0 && (
        <div
          aria-live="off"
          className="prose text-[1.0625rem]/[1.625rem] [&>p:first-child]:text-[1.0625rem]/[1.625rem]"
        >
          <Blocks blocks={body} />
        </div>
      )}
      {howTo.length > 0 && (
        <Details summary="How do I check that?" isOpen={isHowToOpen}>
          <Blocks blocks={howTo} />
        </Details>
      )}
    </>
  )
}

function linksTo(block: Block, path: string): boolean {
  return (
    block.kind === 'paragraph' &&
    block.words.some((inline) => inline.kind === 'link' && inline.href === path)
  )
}
