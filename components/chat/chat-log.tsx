'use client'

import { LoaderCircle } from 'lucide'
import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '@/components/site/icon'
import type { Conversation } from '@/lib/chat/conversation'
import { ChatMessage } from './chat-message'
import { findReadings } from './readings'

type Props = {
  conversation: Conversation | undefined
  /** What is being waited for, in words. */
  waiting: string | undefined
  /** Whether focus goes to what is said next, since the button that had it is gone. */
  takesFocus: () => boolean
  note?: ReactNode
  /** What comes with the last reply: the way to a person, a live check and what it points to. */
  packet?: ReactNode
  check?: ReactNode
  suggested?: string
}

/** Those before so many are hardly looked at, and drawn only when they are. */
const RECENT = 20

/** The log: each reply is announced once, and the reader's own words are not. */
export function ChatLog(props: Props) {
  const { conversation, waiting, takesFocus, note, ...withLast } = props
  const log = useRef<HTMLDivElement>(null)
  const messages = conversation?.messages ?? []
  const last = messages.at(-1)
  const lastName = last && `${last.id} ${last.at}`

  useEffect(() => {
    if (lastName === undefined || log.current === null) return
    const said = log.current.querySelectorAll<HTMLElement>('[data-from="person"]')
    const newest = said[said.length - 1]
    // What was said stands on top, and the whole answer beneath it; nothing was said: from the start.
    log.current.scrollTop = newest ? newest.offsetTop - 16 : 0
    if (takesFocus())
      log.current.querySelector<HTMLElement>('#_latest')?.focus({ preventScroll: true })
  }, [lastName, takesFocus])

  const trail = last?.from === 'unstuck' ? (last.reply.step?.trail ?? []) : []
  const changeable = new Set(trail.map(({ step }) => step))
  return (
    <div
      ref={log}
      role="log"
      aria-live="polite"
      aria-relevant="additions"
      aria-label="Conversation"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      // Positioned, so that words for the ear alone scroll with it and do not lengthen the page.
      className="relative flex min-h-0 flex-1 flex-col low:h-[70dvh] low:flex-none gap-4 overflow-y-auto overscroll-contain print:overflow-visible px-5 py-5 text-[1.0625rem]/[1.625rem] focus-visible:-outline-offset-3 md:px-6"
    >
      {note}
      {messages.map((message, index) => {
        // A reply stands before what was said to it.
        const before = messages[index - 2]
        const isLast = index === messages.length - 1
        return (
          <ChatMessage
            key={`${message.id} ${message.at}`}
            message={message}
            isFirst={index === 0}
            isLast={isLast}
            isOld={index < messages.length - RECENT}
            changeable={changeable}
            readings={
              message.from === 'unstuck'
                ? findReadings(
                    message.reply,
                    messages[index - 1],
                    before?.from === 'unstuck' ? before.reply.step : undefined,
                  )
                : []
            }
            {...(isLast && withLast)}
          />
        )
      })}
      {waiting && (
        <p className="chat-wait flex items-center gap-2 font-ui text-ui text-ink-soft">
          <Icon shape={LoaderCircle} size={18} className="animate-spin" />
          {waiting}
        </p>
      )}
    </div>
  )
}
