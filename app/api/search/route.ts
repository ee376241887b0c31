import type { NextRequest } from 'next/server'
import { getSearch } from '@/lib/catalogue/search'
import { answerSearch } from '@/lib/search/answer-search'

/**
 * GET /api/search?q=&limit=&typing=&exact=: the same results as in the page; documented in docs/for-programs.md.
 * This route answers in development, and on hosts that run Next by itself; elsewhere `lib/serving/send-search.ts`
 * does in its place.
 */
export function GET({ nextUrl: { searchParams } }: NextRequest): Response {
  const { status, body } = answerSearch(getSearch(), searchParams)
  return Response.json(body, { status })
}
