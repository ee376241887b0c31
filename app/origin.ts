import { headers } from 'next/headers'

/** Where this site runs, as its reader's browser knows it: https://help.example.com. */
export async function getOrigin(): Promise<string> {
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost'
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${host}`
}
