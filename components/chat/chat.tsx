'use client'

import { type FormEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { type Conversation, lastReply } from '@/lib/chat/conversation'
import type { Packet } from '@/lib/flows/handoff/handoff'
import { ChatCheck } from './chat-check'
import { ChatHandoff } from './chat-handoff'
import { ChatLog } from './chat-log'
import { ChatMenu } from './chat-menu'
import { Composer } from './composer'
import { OldConversation } from './old-conversation'
import { PressProvider } from './press'
import { useConversation } from './use-conversation'
import { useFindings } from './use-findings'

type Props = {
  heading: ReactNode
  /** What stands there before anything was said; the panel fetches it. */
  welcome?: Conversation
  /** A conversation that the server answers, one turn a page, until it is gone on with here. */
  posted?: { conversation: Conversation; packet?: Packet }
  /** Where the form goes without scripts. */
  action?: (form: FormData) => void
  /** Closes the panel, which stands beside its other buttons. */
  close?: ReactNode
}

const FAILED = (
  <>
    We could not answer: this page could not load the help program, and our server did not reply.
    What you wrote is still here, so try again in a moment. The{' '}
    <a href="/troubleshoot">guided check</a> works without it.
  </>
)
const EMPTY = 'Write something first, or press one of the answers.'

/** The conversation: the same in the panel and on its page. */
export function Chat({ heading, welcome, posted, action, close }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isPress = useRef(false)
  const talk = useConversation(welcome)
  const [isEmpty, setEmpty] = useState(false)
  const { act, isThinking } = talk
  const conversation = posted?.conversation ?? talk.conversation
  const reply = conversation && lastReply(conversation)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = field.current?.value ?? ''
    setEmpty(text.trim() === '')
    if (text.trim() === '') return
    isPress.current = false
    const isAnswered = await act({ kind: 'said', text })
    // What was written meanwhile is another message.
    if (isAnswered && field.current?.value === text) field.current.value = ''
  }

  const press = useCallback(
    (choice: string) => {
      setEmpty(false)
      isPress.current = true
      void act({ kind: 'chose', choice })
    },
    [act],
  )

  const takesFocus = useCallback(() => {
    const takes = isPress.current
    isPress.current = false
    return takes
  }, [])

  async function forget() {
    await talk.forget()
    field.current?.focus()
  }

  const { suggested, take } = useFindings(conversation)
  const step = reply?.step
  const isOpening = conversation === undefined && !talk.hasFailed
  const waiting = isThinking
    ? 'Reading that…'
    : isOpening
      ? 'Getting the help program ready…'
      : undefined
  const error = talk.hasFailed ? FAILED : isEmpty ? EMPTY : undefined
  return (
    <PressProvider value={press}>
      <form
        action={action}
        onSubmit={send}
        className="flex min-h-0 flex-1 flex-col low:overflow-y-auto"
      >
        <div className="flex min-h-16 flex-none items-center gap-1 border-b-2 border-ink py-2 pr-3 pl-5 md:pl-6 print:hidden">
          <div className="mr-auto">{heading}</div>
          <ChatMenu
            conversation={conversation}
            isPanel={close !== undefined}
            onRestart={() => press('@restart')}
            onDelete={forget}
          />
          {close}
        </div>
        <ChatLog
          conversation={conversation}
          waiting={waiting}
          takesFocus={takesFocus}
          note={talk.old && <OldConversation old={talk.old} />}
          suggested={suggested}
          check={
            step?.check && (
              <ChatCheck
                // Another step or connector is another check, which begins anew.
                key={`${step.flow} ${step.id} ${step.connector}`}
                step={step}
                labelOf={(id) => reply?.choices.find((choice) => choice.id === id)?.label ?? id}
                onFinding={(probe, finding, choice) => take(step.id, probe, finding, choice)}
              />
            )
          }
          packet={
            conversation &&
            reply?.kind === 'handoff' &&
            reply.contact && (
              <ChatHandoff
                conversation={conversation}
                contact={reply.contact}
                {...(posted?.packet && { made: posted.packet })}
              />
            )
          }
        />
        <Composer
          field={field}
          error={error}
          isThinking={isThinking}
          isInFlow={step !== undefined}
        />
      </form>
    </PressProvider>
  )
}
