'use client'

import { MessageCircle } from 'lucide-react'
import { useEffect, useState } from 'react'

type PanelComponent = typeof import('./chat-panel').ChatPanel

/**
 * The way into the conversation: a link to its page that opens it beside this one once scripts run, also by
 * Cmd/Ctrl+I anywhere.
 */
export function ChatTrigger() {
  const [isOpen, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<{ ChatPanel: PanelComponent }>()
  useEffect(() => {
    if (!isOpen || loaded) return
    // The conversation's code is fetched when it is first opened; where that fails, its page is there.
    import('./chat-panel').then(setLoaded).catch(() => location.assign('/chat'))
  }, [isOpen, loaded])
  useEffect(() => {
    function openByKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 'i') return
      event.preventDefault()
      if (!goToField()) setOpen(true)
    }
    document.addEventListener('keydown', openByKey)
    return () => document.removeEventListener('keydown', openByKey)
  }, [])

  return (
    <>
      <a
        href="/chat"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+I Meta+I"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          if (!goToField()) setOpen(true)
        }}
        className="flex min-h-11 items-center gap-2 rounded-control px-2.5 text-ui text-ink no-underline hover:bg-pen-wash hover:text-pen max-lg:w-11 max-lg:justify-center max-lg:px-0"
      >
        <MessageCircle size={22} strokeWidth={1.75} aria-hidden className="flex-none" />
        <span className="max-lg:sr-only">Chat</span>
      </a>
      {isOpen && loaded && <loaded.ChatPanel onClose={() => setOpen(false)} />}
    </>
  )
}

/** A conversation that is on the screen already, here or as the page itself, only takes the focus. */
function goToField(): boolean {
  const field = document.getElementById('_message')
  field?.focus()
  return field !== null
}
