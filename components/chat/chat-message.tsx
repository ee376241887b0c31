import { clsx } from 'clsx'
import { memo, type ReactNode } from 'react'
import type { Message } from '@/lib/chat/message'
import type { Reading } from './readings'
import { ReplyView } from './reply-view'

type Props = {
  message: Message
  isFirst: boolean
  isLast: boolean
  isOld: boolean
  readings: readonly Reading[]
  changeable: ReadonlySet<string>
  packet?: ReactNode
  check?: ReactNode
  suggested?: string
}

/** Neither laid out nor painted until it is scrolled to. */
const OFF_SCREEN = '[contain-intrinsic-size:auto_6rem] [content-visibility:auto]'

/** One line of the log: our words unboxed, the reader's washed. Both are text, whatever they hold. */
export const ChatMessage = memo(function ChatMessage(props: Props) {
  const { message, isOld, ...others } = props
  if (message.from === 'person') {
    return (
      <p
        aria-live="off"
        data-from="person"
        className={clsx(
          isOld && OFF_SCREEN,
          'max-w-[85%] self-end rounded-control bg-pen-wash px-3.5 py-2 whitespace-pre-wrap text-pen wrap-anywhere',
        )}
      >
        <span className="sr-only">You: </span>
        {message.text}
      </p>
    )
  }
  return (
    <article
      id={others.isLast ? '_latest' : undefined}
      aria-label="The help program says"
      tabIndex={-1}
      data-from="unstuck"
      className={clsx(isOld && OFF_SCREEN, 'flex scroll-mt-20 flex-col gap-4 outline-none')}
    >
      {others.isFirst && (
        <p className="-mb-3.5 font-ui text-meta font-semibold text-ink-soft">The help program</p>
      )}
      <ReplyView reply={message.reply} {...others} />
    </article>
  )
}, isSame)

/** Messages never change once they are said, and 200 of them are drawn at each turn; only the last is alive. */
function isSame(before: Props, after: Props): boolean {
  return (
    !before.isLast &&
    !after.isLast &&
    before.isOld === after.isOld &&
    before.message.id === after.message.id &&
    before.message.at === after.message.at &&
    before.readings.every(({ step }) => before.changeable.has(step) === after.changeable.has(step))
  )
}
