import type { Results } from '@/lib/search/find-results'

/** What the palette asks of its worker. */
export type SearchRequest = { id: number; query: string; limit: number; exact: boolean }

/** What the worker answers: it is ready, it has found something, or it cannot search. */
export type SearchAnswer =
  | { kind: 'ready'; symptoms: { label: string; path: string }[] }
  | { kind: 'results'; id: number; results: Results }
  | { kind: 'failed' }
