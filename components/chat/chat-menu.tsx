'use client'

import { Ellipsis } from 'lucide'
import { useRef, useState } from 'react'
import { CopyButton } from '@/components/site/copy-button'
import { Icon } from '@/components/site/icon'
import type { Conversation } from '@/lib/chat/conversation'
import { formatTranscript } from '@/lib/chat/format-transcript'
import { LINK } from './press'

type Props = {
  conversation: Conversation | undefined
  /** From the panel there is a page to go to. */
  isPanel: boolean
  onRestart: () => void
  onDelete: () => void
}

/** What can be done with the whole conversation. */
export function ChatMenu({ conversation, isPanel, onRestart, onDelete }: Props) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const hasWords = conversation?.messages.some(({ from }) => from === 'person') ?? false

  function close() {
    if (menu.current) menu.current.open = false
  }

  return (
    <details
      ref={menu}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        setAsked(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        // Only the menu closes, not the panel around it.
        event.stopPropagation()
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
      className="relative noscript:hidden print:hidden"
    >
      <summary
        aria-label="This conversation"
        className="grid size-11 place-items-center rounded-control text-ink hover:bg-pen-wash hover:text-pen"
      >
        <Icon shape={Ellipsis} size={22} />
      </summary>
      <div className="absolute top-12 right-0 z-10 grid w-72 justify-items-start gap-1 rounded-control border border-edge bg-leaf px-4 py-2">
        {isPanel && (
          <a href="/chat" className="inline-flex min-h-11 items-center font-ui text-ui font-medium">
            Open as a page
          </a>
        )}
        <p className="py-2 font-ui text-meta text-ink-soft lining-nums">
          Kept in this browser only, and forgotten 30 days after the last word.
        </p>
        {hasWords && isOpen && conversation && (
          <>
            <button
              type="button"
              className={LINK}
              onClick={() => {
                close()
                onRestart()
              }}
            >
              Start again, and keep this
            </button>
            <div className="flex w-full items-center justify-between gap-2 font-ui text-ui">
              <span>
                Transcript
                <span className="block text-meta text-ink-soft">With secrets hidden</span>
              </span>
              <CopyButton text={formatTranscript(conversation)} what="transcript" />
            </div>
            {!isAsked && (
              <button type="button" className={LINK} onClick={() => setAsked(true)}>
                Delete this conversation
              </button>
            )}
            {isAsked && (
              <div className="w-full border-t border-rule pt-2">
                <p className="font-ui text-meta text-ink-soft">
                  It is gone then, in all tabs. There is no copy of it anywhere.
                </p>
                <p className="flex gap-5">
                  <button
                    type="button"
                    // The button that was pressed is gone; its question is answered here.
                    ref={takeFocus}
                    className={`${LINK} text-stop hover:text-stop`}
                    onClick={() => {
                      close()
                      onDelete()
                    }}
                  >
                    Delete it
                  </button>
                  <button type="button" className={LINK} onClick={() => setAsked(false)}>
                    Keep it
                  </button>
                </p>
              </div>
            )}
          </>
        )}
      </div>
    </details>
  )
}

function takeFocus(button: HTMLButtonElement | null) {
  button?.focus()
}
