import { getSearchBundle } from '@/lib/catalogue/search'

export const dynamic = 'force-static'

/** The index that pages search by themselves, made at build time and fetched on first use. */
export function GET(): Response {
  // Bytes of a type that ends in +text: the server compresses those, and no octet-stream.
  return new Response(getSearchBundle(), {
    headers: { 'Content-Type': 'application/vnd.unstuck.search+text' },
  })
}
