import { Details } from '@/components/article/details'
import type { StepView } from '@/lib/chat/message'
import { Blocks } from './blocks'

/** A step of a flow within a conversation: what is asked, or what is to be done. */
export function StepWords({ step, isShort }: { step: StepView; isShort: boolean }) {
  const { title, kind, pointsTo, body, howTo, isHowToOpen } = step
  return (
    <>
      {kind === 'remedy' && pointsTo && (
        <p className="-mb-3 font-ui text-meta font-medium text-ink-soft">{pointsTo}</p>
      )}
      <h3 className="text-[1.1875rem]/[1.625rem] font-[560]">{title}</h3>
      {!isShort && (
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
