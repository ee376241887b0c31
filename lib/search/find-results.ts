import { isStopWord } from '@/lib/search/index/lexicon'
import type { SearchIndex } from '@/lib/search/index/search-index'
import { maskSecrets } from '@/lib/search/signatures/mask-secrets'
import { tokenise } from '@/lib/search/words/tokenise'
import type { Entry, Group } from './entry'
import { highlight } from './highlight'
import { type SearchHit, search } from './search'

/** A hit as readers see it. */
export type Result = Omit<Entry, 'group' | 'sections'> & {
  /** `errors` when the query holds an error text that this explains. */
  group: Group
  /** The document's words that answer the query's, to be marked where they are shown. */
  words: string[]
  /** The part of the page that names what was asked. */
  section?: { title: string; path: string }
  /** The error text that was found in the query. */
  errorText?: string
}

/** What was found for a query, the same in a page, a worker and a route handler. */
export type Results = {
  /** The query with its secrets masked: what may be shown and kept. */
  query: string
  results: Result[]
  /** How many there are beyond the limit too. */
  total: number
  /** The probability that the first result is right, 0 to 1. */
  confidence: number
  /** Telling words of the query that the first result has nothing like. */
  unmatched: string[]
  /** The query as it was searched, when words of it were corrected. */
  corrected?: { text: string; replacements: { from: string; to: string }[] }
  /** The query's language (BCP 47), when nothing here is written in it. */
  foreignLanguage?: string
}

export type Searched = { index: SearchIndex; entries: ReadonlyMap<string, Entry> }

/**
 * A hit with less than this share of the best score has one common word with the query, as
 * "connector" is here, and only lengthens the list.
 */
const LEAST_SHARE = 0.3

/** Beyond so many hits nobody counts. */
const MOST_COUNTED = 50

/**
 * Find what answers a reader's words or explains a pasted error text, best first. This is the only
 * door of pages to the ranking.
 * @param options.typing the last word is still being typed
 * @param options.exact search the words as they are, without correcting them
 */
export function findResults(
  { index, entries }: Searched,
  query: string,
  options: { limit: number; typing?: boolean; exact?: boolean },
): Results {
  const { limit, typing = false, exact = false } = options
  const found = search(index, query, { limit: MOST_COUNTED, typing, verbatim: exact })
  const { confidence, corrected, foreignLanguage } = found
  const best = Math.max(0, ...found.hits.map(({ score }) => score))
  const told = found.hits.flatMap((hit) => {
    if (!hit.signature && hit.score < LEAST_SHARE * best) return []
    const entry = entries.get(hit.id)
    return entry ? [{ entry, hit }] : []
  })
  return {
    query: maskSecrets(query),
    // To find the section that fits takes as long as the search: not for what is only counted.
    results: told.slice(0, limit).map(({ entry, hit }) => toResult(entry, hit)),
    total: told.length,
    confidence,
    unmatched: listUnmatched(query, found.hits[0]),
    ...(corrected && { corrected }),
    ...(foreignLanguage && { foreignLanguage }),
  }
}

function listUnmatched(query: string, first: SearchHit | undefined): string[] {
  const met = new Set(first?.matched.map(({ start }) => start))
  return tokenise(query)
    .filter(({ word, start }) => !isStopWord(word) && !met.has(start))
    .map(({ word }) => word)
}

function toResult({ sections, ...entry }: Entry, { matched, signature }: SearchHit): Result {
  const words = [...new Set(matched.map(({ word }) => word))]
  const section = bestSection(sections, words, entry.title)
  return {
    ...entry,
    group: signature ? 'errors' : entry.group,
    words,
    ...(section && { section }),
    ...(signature && { errorText: signature.text }),
  }
}

/** The section whose heading names most of what was asked beyond the title; none when no heading does. */
function bestSection(sections: Entry['sections'], words: string[], title: string) {
  const open = words.filter((word) => highlight(title, [word]).length === 0)
  const ranked = sections
    .map((section) => ({ section, named: highlight(section.title, open).length }))
    .sort((a, b) => b.named - a.named)
  const [best] = ranked
  return best && best.named > 0 ? best.section : undefined
}
