import type { Entry } from '@/lib/search/entry'
import type { Searched } from '@/lib/search/find-results'
import { search } from '@/lib/search/search'

/** Where a page stands among what readers find who ask in this way. */
export type RankedPhrasing = {
  text: string
  /** From 1; absent when the page is not among what is found. */
  rank?: number
  /** What stands first, when that is another page. */
  first?: Pick<Entry, 'title' | 'path'>
}

/** Readers do not look further. */
const MOST = 50

/**
 * Ask the search as readers do and find where a page stands, among what is shown under the same heading:
 * steps of flows push no article down.
 * @param id of the page's entry
 */
export function rankPhrasings(
  { index, entries }: Searched,
  id: string,
  phrasings: readonly string[],
): RankedPhrasing[] {
  const group = entries.get(id)?.group
  return phrasings.map((text) => {
    const { hits } = search(index, text, { limit: MOST })
    const found = hits.flatMap((hit) => {
      const entry = entries.get(hit.id)
      return entry === undefined || entry.group !== group ? [] : [entry]
    })
    const rank = found.findIndex((entry) => entry.id === id) + 1
    const [first] = found
    return {
      text,
      ...(rank > 0 && { rank }),
      ...(first && first.id !== id && { first: { title: first.title, path: first.path } }),
    }
  })
}
