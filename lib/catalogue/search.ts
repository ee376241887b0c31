import { readFileSync, statSync } from 'node:fs'
import { SEARCH_FILE } from '@/lib/content/cache-files'
import { openBundle } from '@/lib/search/bundle'
import { findResults, type Results } from '@/lib/search/find-results'
import { inCache, keepWhileShown } from './content'

/** Asked for at every page. */
const getBundleSize = keepWhileShown(() => statSync(inCache(SEARCH_FILE)).size)

/** The search bundle, as it is served to pages. */
export function getSearchBundle(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(inCache(SEARCH_FILE)))
}

/**
 * A bundle above this size is not sent to pages. Compressed it is about a third: 200 KB, a second on
 * a slow phone connection (1.6 Mbit/s), after which a reader has typed the query for the server too.
 */
const LARGEST_BUNDLE = 600_000

/** Whether pages ask the server to search, since the index would take too long to fetch. */
export function isSearchOnServer(): boolean {
  return getBundleSize() > LARGEST_BUNDLE
}

/** What searches, opened once. */
export const getSearch = keepWhileShown(() => openBundle(getSearchBundle()))

/** What answers a reader's words, found with the very index that is served to pages. */
export function getResults(query: string, options: Parameters<typeof findResults>[2]): Results {
  return findResults(getSearch(), query, options)
}
