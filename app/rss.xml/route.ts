import { getPublication } from '@/lib/catalogue/publication'
import { formatFeed } from '@/lib/publication/format-feed'

export const dynamic = 'force-static'

/** What was reviewed last, for feed readers. */
export function GET(): Response {
  return new Response(formatFeed(getPublication()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  })
}
