import type { NextRequest } from 'next/server'
import { getResults } from '@/lib/catalogue/search'
import { readQuery } from '@/lib/search/read-query'

const MOST_RESULTS = 50

/** GET /api/search?q=&limit=&typing=&exact=: the same results as in the page; documented in docs/for-programs.md. */
export function GET({ nextUrl: { searchParams } }: NextRequest): Response {
  const limit = Number(searchParams.get('limit') ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS) {
    const message = `limit is "${searchParams.get('limit')}"; expected a whole number from 1 to ${MOST_RESULTS}`
    return Response.json({ error: message }, { status: 400 })
  }
  const results = getResults(readQuery(searchParams.get('q') ?? ''), {
    limit,
    typing: searchParams.get('typing') === '1',
    exact: searchParams.get('exact') === '1',
  })
  return Response.json(results)
}
