import { readFileSync, statSync } from 'node:fs'
import { SEARCH_FILE } from '@/lib/content/cache-files'
import { LARGEST_SENT, openBundle } from '@/lib/search/bundle'
import { findResults, type Results } from '@/lib/search/find-results'
import { inCache, keepWhileShown } from './content'

/** Asked for at every page. */
const getBundleSize = keepWhileShown(() => statSync(inCache(SEARCH_FILE)).size)

/** The search bundle, as it is served to pages. */
export function getSearchBundle(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(inCache(SEARCH_FILE)))
}

/** Whether pages ask the server to search, since the index would take too long to fetch. */
export function isSearchOnServer(): boolean {
  return getBundleSize() > LARGEST_SENT
}

/** What searches, opened once. */
export const getSearch = keepWhileShown(() => openBundle(getSearchBundle()))

/** What answers a reader's words, found with the very index that is served to pages. */
export function getResults(query: string, options: Parameters<typeof findResults>[2]): Results {
  return findResults(getSearch(), query, options)
}
