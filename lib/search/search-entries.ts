import Fuse from 'fuse.js'
import type { Entry } from './entry'

/** The best entries for a query, best first, and how many there are in all. */
export type Results = { hits: Entry[]; total: number }

/** Longer queries are cut: a pasted log says what it has to say in its first words. */
const MAX_QUERY = 300

/**
 * Find entries for a reader's words; typos are forgiven. An empty query finds nothing.
 * This is the only door to the ranking.
 */
export function searchEntries(entries: Entry[], query: string, limit: number): Results {
  const words = query.slice(0, MAX_QUERY).trim()
  if (words === '') return { hits: [], total: 0 }
  const found = fuseOf(entries)
    .search(words)
    .filter(({ score = 1 }) => score < 0.6)
  const hits = onePerPage(found.map(({ item }) => item))
  return { hits: hits.slice(0, limit), total: hits.length }
}

const fuses = new WeakMap<Entry[], Fuse<Entry>>()

function fuseOf(entries: Entry[]): Fuse<Entry> {
  let fuse = fuses.get(entries)
  if (fuse === undefined) {
    fuse = new Fuse(entries, {
      includeScore: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      useTokenSearch: true,
      threshold: 0.35,
      keys: [
        { name: 'title', weight: 3 },
        { name: 'questions', weight: 3 },
        { name: 'excerpt', weight: 1 },
        { name: 'body', weight: 0.5 },
      ],
    })
    fuses.set(entries, fuse)
  }
  return fuse
}

/** Of an article and its sections, the best one stands for the page. */
function onePerPage(entries: Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(({ id }) => {
    const [page = id] = id.startsWith('error:') ? [id] : id.split('#')
    if (seen.has(page)) return false
    seen.add(page)
    return true
  })
}
