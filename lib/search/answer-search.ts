import { findResults, type Results, type Searched } from './find-results'
import { readQuery } from './read-query'

const MOST_RESULTS = 50

/** What is sent back, with its HTTP status. */
export type SearchReply = { status: 200; body: Results } | { status: 400; body: { error: string } }

/** Answer GET /api/search?q=&limit=&typing=&exact=; documented in docs/for-programs.md. */
export function answerSearch(searched: Searched, parameters: URLSearchParams): SearchReply {
  const limit = Number(parameters.get('limit') ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS) {
    const error = `limit is "${parameters.get('limit')}"; expected a whole number from 1 to ${MOST_RESULTS}`
    return { status: 400, body: { error } }
  }
  const body = findResults(searched, readQuery(parameters.get('q') ?? ''), {
    limit,
    typing: parameters.get('typing') === '1',
    exact: parameters.get('exact') === '1',
  })
  return { status: 200, body }
}
