import { type Conversation, MOST_MESSAGES } from '@/lib/chat/conversation'
import type { EngineAnswer, EngineRequest, WorkerMessage, WorkerRequest } from './engine-messages'

/** Makes replies: in a worker of this page, or on the server where that does not work. */
export type Engine = { ask(request: EngineRequest): Promise<EngineAnswer> }

type Waiting = {
  request: EngineRequest
  resolve: (answer: EngineAnswer) => void
  reject: (error: unknown) => void
}

/** Whoever waits longer for the engine to load is answered by the server meanwhile. */
const PATIENCE_MS = 6_000

let engine: Engine | undefined

/** The engine of this page, loaded when it is first asked for. */
export function getEngine(): Engine {
  engine ??= openEngine()
  return engine
}

function openEngine(): Engine {
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let worker = startWorker()
  let isReady = false
  /** The last conversation that the worker made, which it still has. */
  let last: { id: number; conversation: Conversation } | undefined

  function startWorker(): Worker | undefined {
    if (typeof Worker === 'undefined') return undefined
    const started = new Worker(new URL('./chat-worker.ts', import.meta.url), { type: 'module' })
    started.onerror = moveToServer
    started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      switch (data.kind) {
        case 'ready':
          isReady = true
          return
        case 'answer':
          return answer(data.id, data.answer)
        case 'more': {
          const one = waiting.get(data.id)
          // Answered by the server meanwhile.
          if (one === undefined) return
          const before = conversationOf(one.request)
          const messages = [...(before?.messages ?? []), ...data.added].slice(-MOST_MESSAGES)
          return answer(data.id, {
            kind: 'conversation',
            conversation: { ...data.rest, messages },
          })
        }
        case 'again': {
          const one = waiting.get(data.id)
          return one && post({ id: data.id, request: one.request })
        }
        case 'failed':
          return data.id === undefined ? moveToServer() : passOn(data.id)
      }
    }
    return started
  }

  function answer(id: number, answered: EngineAnswer) {
    if (answered.kind === 'conversation') last = { id, conversation: answered.conversation }
    waiting.get(id)?.resolve(answered)
    waiting.delete(id)
  }

  function post(message: WorkerRequest) {
    worker?.postMessage(message)
  }

  function moveToServer() {
    worker?.terminate()
    worker = undefined
    for (const id of waiting.keys()) passOn(id)
  }

  function passOn(id: number) {
    const one = waiting.get(id)
    waiting.delete(id)
    if (one) askServer(one.request).then(one.resolve, one.reject)
  }

  return {
    ask(request) {
      if (worker === undefined) return askServer(request)
      const id = nextId++
      const isSame = last !== undefined && conversationOf(request) === last.conversation
      return new Promise((resolve, reject) => {
        waiting.set(id, { request, resolve, reject })
        post(isSame ? { id, request: without(request), after: last?.id } : { id, request })
        if (!isReady) setTimeout(() => isReady || passOn(id), PATIENCE_MS)
      })
    },
  }
}

function conversationOf(request: EngineRequest): Conversation | undefined {
  return request.kind === 'turn' ? request.conversation : undefined
}

/** A turn as it goes to who has its conversation. */
function without(request: EngineRequest): EngineRequest {
  if (request.kind !== 'turn') return request
  const { conversation: _kept, ...turn } = request
  return turn
}

async function askServer(request: EngineRequest): Promise<EngineAnswer> {
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  })
  if (!response.ok) throw new Error(`/api/chat answered ${response.status}`)
  // Answered by this site's own route, which makes the same type.
  return (await response.json()) as EngineAnswer
}
