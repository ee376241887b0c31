import { getPublication } from '@/lib/catalogue/publication'
import { formatLlmsText } from '@/lib/publication/format-llms-text'

export const dynamic = 'force-static'

/** What this site is and what it holds, for language models. */
export function GET(): Response {
  return new Response(formatLlmsText(getPublication()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
