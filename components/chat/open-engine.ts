import type { EngineAnswer, EngineRequest, WorkerMessage } from './engine-messages'

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
          waiting.get(data.id)?.resolve(data.answer)
          return waiting.delete(data.id)
        case 'failed':
          return data.id === undefined ? moveToServer() : passOn(data.id)
      }
    }
    return started
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
      worker.postMessage({ ...request, id })
      return new Promise((resolve, reject) => {
        waiting.set(id, { request, resolve, reject })
        if (!isReady) setTimeout(() => isReady || passOn(id), PATIENCE_MS)
      })
    },
  }
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
