import { getEntries, getSymptoms } from '@/lib/catalogue'

export const dynamic = 'force-static'

/** What the palette searches, made at build time: fetched when it is first opened. */
export function GET(): Response {
  return Response.json({ entries: getEntries(), symptoms: getSymptoms() })
}
