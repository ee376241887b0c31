import type { QueryTerm } from '@/lib/search/rank/query-term'

/** The query as it was searched, and what was replaced by what. */
export type Correction = { text: string; replacements: { from: string; to: string }[] }

/** Most shorter words are as near to some other as "mac" to "may": nothing worth telling. */
const SHORTEST_TOLD = 4

/** The query with every sure correction in place; undefined when there was none. */
export function describeCorrection(
  query: string,
  terms: readonly QueryTerm[],
): Correction | undefined {
  const replaced = terms.filter(
    ({ word, replacement }) => replacement !== undefined && word.length >= SHORTEST_TOLD,
  )
  if (replaced.length === 0) return undefined
  let text = ''
  let end = 0
  for (const term of replaced) {
    text += query.slice(end, term.start) + term.replacement
    end = term.end
  }
  return {
    text: text + query.slice(end),
    replacements: replaced.map(({ start, end, replacement }) => ({
      from: query.slice(start, end),
      to: replacement ?? '',
    })),
  }
}
