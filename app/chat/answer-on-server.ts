'use server'

import { getOrigin } from '@/app/origin'
import { answerRequest } from '@/components/chat/answer-request'
import type { Posted } from '@/components/chat/chat-page'
import { getChat } from '@/lib/catalogue/chat'
import { type Conversation, type Input, lastReply } from '@/lib/chat/conversation'
import { parseConversation } from '@/lib/chat/parse-conversation'

/** As much of the log as travels with the form. */
const MOST_MESSAGES = 24
const LONGEST_WORDS = 20_000

/**
 * One turn for a reader whose browser runs no scripts, or has not got them yet: the conversation comes with the
 * form and goes back with the page, and nothing of it is kept here.
 * @param before what the form carried: anything, since it comes from outside
 */
export async function answerOnServer(before: Posted, form: FormData): Promise<Posted> {
  const chat = getChat()
  const at = new Date().toISOString()
  const kept = parseConversation(JSON.stringify(before?.conversation) ?? null, at, chat)
  const answered = answerRequest(chat, {
    kind: 'turn',
    input: readInput(form, at),
    ...(kept.kind === 'whole' && { conversation: kept.conversation }),
  })
  if (answered.kind !== 'conversation') return {}
  const conversation = cut(answered.conversation)
  if (lastReply(conversation)?.kind !== 'handoff') return { conversation }
  const origin = await getOrigin()
  const handed = answerRequest(chat, { kind: 'packet', conversation, origin, at })
  return {
    conversation,
    ...(handed.kind === 'packet' && handed.packet && { packet: handed.packet }),
  }
}

/** What was pressed or written; a request that is no form says nothing. */
function readInput(form: unknown, at: string): Input {
  if (!(form instanceof FormData)) return { kind: 'said', at, text: '' }
  const choice = form.get('choice')
  if (typeof choice === 'string' && choice !== '') {
    return { kind: 'chose', at, choice: choice.slice(0, 200) }
  }
  const text = form.get('text')
  return { kind: 'said', at, text: typeof text === 'string' ? text.slice(0, LONGEST_WORDS) : '' }
}

function cut(conversation: Conversation): Conversation {
  return { ...conversation, messages: conversation.messages.slice(-MOST_MESSAGES) }
}
