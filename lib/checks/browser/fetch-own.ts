import type { Browser } from './browser'

/** A file of this site, past every cache; undefined when it cannot be fetched in time. */
export async function fetchOwn(
  { fetch }: Pick<Browser, 'fetch'>,
  path: string,
  limitMs: number,
): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(limitMs),
    })
  } catch {
    return undefined
  }
}
