'use client'

import type { ReactNode } from 'react'
import { useOpening } from '@/components/site/use-opening'

const CHAT = {
  load: () => import('./chat-panel'),
  page: '/chat',
  isShortcut: ({ key, metaKey, ctrlKey, shiftKey }: KeyboardEvent) =>
    (metaKey || ctrlKey) && !shiftKey && key.toLowerCase() === 'i',
  /** A conversation that is on the screen already, here or as the page itself, only takes the focus. */
  goThere() {
    const field = document.getElementById('_message')
    field?.focus()
    return field !== null
  },
}

/**
 * The way into the conversation: a link to its page that opens it beside this one once scripts run, also by
 * Cmd/Ctrl+I anywhere.
 * @param icon drawn by the server, since it never changes
 */
export function ChatTrigger({ icon }: { icon: ReactNode }) {
  const { opened, close, onClick } = useOpening(CHAT)
  return (
    <>
      <a
        href="/chat"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+I Meta+I"
        onClick={onClick}
        className="flex min-h-11 items-center gap-2 rounded-control px-2.5 text-ui text-ink no-underline hover:bg-pen-wash hover:text-pen max-lg:w-11 max-lg:justify-center max-lg:px-0"
      >
        {icon}
        <span className="max-lg:sr-only">Chat</span>
      </a>
      {opened && <opened.ChatPanel onClose={close} />}
    </>
  )
}
