'use client'

import { useActionState, useEffect, useState } from 'react'
import type { Conversation } from '@/lib/chat/conversation'
import type { Packet } from '@/lib/flows/handoff/handoff'
import { Chat } from './chat'
import { adoptTurns } from './use-conversation'
import { useVisibleHeight } from './use-visible-height'

/** What travels in the form from one page to the next when the server answers. */
export type Posted = { conversation?: Conversation; packet?: Packet }

/**
 * The conversation as a page of its own.
 * @param answer one turn on the server, for readers without scripts and for a press that came before them
 */
export function ChatPage({
  welcome,
  answer,
}: {
  welcome: Conversation
  answer: (before: Posted, form: FormData) => Promise<Posted>
}) {
  const [state, action] = useActionState(answer, {}, '/chat#_latest')
  const [posted, setPosted] = useState(state.conversation)
  const height = useVisibleHeight()
  useEffect(() => {
    if (posted === undefined) return
    adoptTurns(posted).then(
      () => setPosted(undefined),
      // It cannot be kept; it stays in the form.
      () => {},
    )
  }, [posted])
  return (
    <div
      data-needs-scripts
      data-whole-screen
      style={height === undefined ? undefined : { height }}
      className="mx-auto flex h-[calc(100dvh-3.5rem-1px)] w-full max-w-[44rem] flex-col bg-leaf md:h-[calc(100dvh-4rem-1px)] md:border-x md:border-rule print:h-auto"
    >
      <Chat
        heading={
          <>
            <h1 className="font-ui text-ui font-semibold tracking-normal">Guided chat</h1>
            <p className="font-ui text-meta text-ink-faint">A program. People are one step away.</p>
          </>
        }
        welcome={welcome}
        {...(posted && {
          posted: { conversation: posted, ...(state.packet && { packet: state.packet }) },
        })}
        action={action}
      />
    </div>
  )
}
