import type { SearchDocument } from '@/lib/search/index/search-document'

/** What an engine answers: ids, best first, and how sure it is of the first (any scale). */
export type Answer = { ids: string[]; confidence: number }

export type BuiltEngine = {
  rank: (query: string, isTyping: boolean) => Answer
  /** The index as it would be sent to a browser, before gzip. */
  serialise: () => string | Uint8Array
}

/** A search engine under test. */
export type Engine = { name: string; build: (documents: readonly SearchDocument[]) => BuiltEngine }

/** How many hits each engine is asked for. */
export const DEPTH = 10
