import type { Results } from '@/lib/search/find-results'
import type { SearchAnswer, SearchRequest } from './search-messages'

type Symptoms = { label: string; path: string }[]

/** A way to search while somebody types: only the answer to the newest question comes back. */
export type Search = {
  ask(query: string, exact: boolean): void
  close(): void
}

export type SearchEvents = {
  onReady(symptoms: Symptoms): void
  onResults(results: Results): void
  /** The server could not be asked either; what was typed can still be sent to the search page. */
  onFailed(): void
}

const LIMIT = 20
/**
 * While somebody types on, a server is not asked; 150 ms is about the pause of a fast typist. A key after a
 * pause is answered at once.
 */
const SERVER_PAUSE_MS = 150

/** Search in a worker with an index of its own, or by asking the server where that does not work. */
export function openSearch(events: SearchEvents, isOnServer: boolean): Search {
  let newest: SearchRequest | undefined
  let server: Search | undefined

  function moveToServer() {
    server ??= openServerSearch(events)
    if (newest) server.ask(newest.query, newest.exact)
  }

  if (isOnServer || typeof Worker === 'undefined') return openServerSearch(events)
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  worker.onerror = moveToServer
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
    switch (data.kind) {
      case 'ready':
        return events.onReady(data.symptoms)
      case 'results':
        return data.id === newest?.id ? events.onResults(data.results) : undefined
      case 'failed':
        return moveToServer()
    }
  }
  return {
    ask(query, exact) {
      newest = { id: (newest?.id ?? 0) + 1, query, limit: LIMIT, exact }
      if (server) server.ask(query, exact)
      else worker.postMessage(newest)
    },
    close() {
      worker.terminate()
      server?.close()
    },
  }
}

function openServerSearch({ onReady, onResults, onFailed }: SearchEvents): Search {
  let soon: ReturnType<typeof setTimeout> | undefined
  let underway: AbortController | undefined
  let lastKeyAt = -Infinity
  onReady([])
  async function send(query: string, exact: boolean) {
    underway = new AbortController()
    const parameters = new URLSearchParams({ q: query, limit: String(LIMIT), typing: '1' })
    if (exact) parameters.set('exact', '1')
    try {
      const response = await fetch(`/api/search?${parameters}`, { signal: underway.signal })
      if (!response.ok) return onFailed()
      // Answered by this site's own route, which makes the same type.
      onResults((await response.json()) as Results)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) onFailed()
    }
  }
  return {
    ask(query, exact) {
      clearTimeout(soon)
      underway?.abort()
      const now = performance.now()
      const isTyping = now - lastKeyAt < SERVER_PAUSE_MS
      lastKeyAt = now
      if (isTyping) soon = setTimeout(send, SERVER_PAUSE_MS, query.slice(0, 2000), exact)
      else void send(query.slice(0, 2000), exact)
    },
    close() {
      clearTimeout(soon)
      underway?.abort()
    },
  }
}
