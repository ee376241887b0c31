import type { Browser } from '../browser'

/** When the tests play: the server's clock stands here. */
export const NOW = Date.parse('2026-11-22T12:00:00.000Z')

/** What each address answers. */
export type Answers = (path: string) => number | 'blocked'

/** A fetch that answers each address as told; the server's clock stands at NOW. */
export const fetchOf =
  (answers: Answers, headers: Record<string, string> = {}): typeof fetch =>
  async (input) => {
    const status = answers(String(input))
    if (status === 'blocked') throw new TypeError('Failed to fetch')
    return new Response('', { status, headers: { date: new Date(NOW).toUTCString(), ...headers } })
  }

/** A browser in which everything works, but for what is given. */
export function fakeBrowser(more: Partial<Browser> = {}): Browser {
  const store = new Map<string, string>()
  let jar = ''
  return {
    fetch: fetchOf(() => 200),
    clock: () => NOW,
    wait: async () => {},
    isOnline: () => true,
    cookies: {
      areEnabled: () => true,
      read: () => jar,
      write: (cookie) => {
        jar = cookie.includes('Max-Age=0') ? '' : (cookie.split(';')[0] ?? '')
      },
    },
    storage: () => ({
      getItem: (key) => store.get(key) ?? null,
      setItem: (key, value) => void store.set(key, value),
      removeItem: (key) => void store.delete(key),
    }),
    hasStorageAccess: async () => true,
    hasClick: () => true,
    openWindow: () => ({ isClosed: () => false, close: () => {} }),
    onPolicyViolation: () => () => {},
    ...more,
  }
}
