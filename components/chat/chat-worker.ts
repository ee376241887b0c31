import { type ChatBundle, openChat } from '@/lib/chat/chat'
import type { Conversation } from '@/lib/chat/conversation'
import { openBundle } from '@/lib/search/bundle'
import { answerRequest } from './answer-request'
import type { EngineRequest, WorkerMessage, WorkerRequest } from './engine-messages'

/* Fetches what replies are made of and makes them, so that the page never waits for either. */

const say = (message: WorkerMessage) => postMessage(message)

const opened = Promise.all([fetchWhole('/chat-bundle'), fetchWhole('/search-bundle')])
  .then(async ([chat, search]) => {
    // Answered by this site's own route, which serves what the content was compiled to.
    const bundle = (await chat.json()) as ChatBundle
    return openChat(bundle, openBundle(new Uint8Array(await search.arrayBuffer())))
  })
  .then((chat) => {
    say({ kind: 'ready' })
    return chat
  })
  .catch(() => {
    say({ kind: 'failed' })
    return undefined
  })

async function fetchWhole(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response
}

/** The last conversation that was made here, and the answer that it was. */
let last: { id: number; conversation: Conversation } | undefined

addEventListener('message', async ({ data }: MessageEvent<WorkerRequest>) => {
  const chat = await opened
  if (chat === undefined) return
  const { id, request, after } = data
  const before = after !== undefined && after === last?.id ? last.conversation : undefined
  if (after !== undefined && before === undefined) return say({ kind: 'again', id })
  try {
    const answer = answerRequest(chat, before ? goOn(request, before) : request)
    if (answer.kind !== 'conversation') return say({ kind: 'answer', id, answer })
    const { conversation } = answer
    last = { id, conversation }
    if (before === undefined) return say({ kind: 'answer', id, answer })
    const { messages, ...rest } = conversation
    say({ kind: 'more', id, rest, added: messages.filter((one) => one.id >= before.nextId) })
  } catch {
    say({ kind: 'failed', id })
  }
})

function goOn(request: EngineRequest, conversation: Conversation): EngineRequest {
  return request.kind === 'open' ? request : { ...request, conversation }
}
