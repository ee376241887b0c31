import { getChatBundle } from '@/lib/catalogue/chat'

export const dynamic = 'force-static'

/** What pages need besides the search bundle to talk by themselves; fetched when a conversation is opened. */
export function GET(): Response {
  return new Response(getChatBundle(), { headers: { 'Content-Type': 'application/json' } })
}
