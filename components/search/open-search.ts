import { askInTurn } from '@/lib/search/ask-in-turn'
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
/** About the pause of a fast typist: a slow server is asked once that is over, and not at each key. */
const PATIENCE_MS = 150

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
  onReady([])
  const { ask, close } = askInTurn({
    async answer({ query, exact }: { query: string; exact: boolean }, signal) {
      const parameters = new URLSearchParams({ q: query, limit: String(LIMIT), typing: '1' })
      if (exact) parameters.set('exact', '1')
      const response = await fetch(`/api/search?${parameters}`, { signal })
      if (!response.ok) throw new Error(`The search answered ${response.status}`)
      // Answered by `answerSearch`, which makes the same type.
      return (await response.json()) as Results
    },
    onAnswer: onResults,
    onFailed,
    patienceMs: PATIENCE_MS,
  })
  return { ask: (query, exact) => ask({ query: query.slice(0, 2000), exact }), close }
}
