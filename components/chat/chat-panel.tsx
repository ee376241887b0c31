'use client'

import { X } from 'lucide'
import { useEffect, useId, useRef } from 'react'
import { Icon } from '@/components/site/icon'
import { Chat } from './chat'
import { useVisibleHeight } from './use-visible-height'

/** Where there is room, the page stays readable beside the conversation; on a phone it fills the screen. */
const HAS_ROOM = '(min-width: 48rem)'

/** The conversation beside any page. */
export function ChatPanel({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const height = useVisibleHeight()

  useEffect(() => {
    const root = document.documentElement
    if (matchMedia(HAS_ROOM).matches) {
      dialog.current?.show()
      root.dataset.chat = 'open'
      dialog.current?.querySelector('textarea')?.focus()
    } else {
      // A keyboard would hide what stands there to be read first.
      dialog.current?.showModal()
      document.getElementById(headingId)?.focus()
    }
    return () => {
      delete root.dataset.chat
    }
  }, [headingId])

  function close() {
    // Gives the focus back to where it was.
    dialog.current?.close()
    // At once: the dialog tells it a moment later, and who opens it again meanwhile would find it closing.
    onClose()
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
      style={height === undefined ? undefined : { height }}
      className="m-0 max-h-none max-w-none flex-col border-edge bg-leaf font-text text-ink open:flex max-md:h-dvh max-md:w-dvw md:fixed md:inset-y-0 md:right-0 md:left-auto md:z-20 md:h-dvh md:w-[27rem] md:border-l print:hidden"
    >
      <Chat
        heading={
          <>
            <h2
              id={headingId}
              tabIndex={-1}
              className="font-ui text-ui font-semibold tracking-normal outline-none"
            >
              Guided chat
            </h2>
            <p className="font-ui text-meta text-ink-faint">A program. People are one step away.</p>
          </>
        }
        close={
          <button
            type="button"
            aria-label="Close the chat"
            onClick={close}
            className="grid size-11 flex-none place-items-center rounded-control hover:bg-pen-wash hover:text-pen"
          >
            <Icon shape={X} size={22} />
          </button>
        }
      />
    </dialog>
  )
}
