import { type ChatBundle, openChat } from '@/lib/chat/chat'
import { openBundle } from '@/lib/search/bundle'
import { answerRequest } from './answer-request'
import type { EngineRequest, WorkerMessage } from './engine-messages'

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

addEventListener('message', async ({ data }: MessageEvent<EngineRequest & { id: number }>) => {
  const chat = await opened
  if (chat === undefined) return
  try {
    say({ kind: 'answer', id: data.id, answer: answerRequest(chat, data) })
  } catch {
    say({ kind: 'failed', id: data.id })
  }
})
