import type { SearchParams } from '@/lib/flows/flow-url'

/** A query as pages get it: a repeated parameter is a list, which flows pass over. */
export function readSearchParams(query: URLSearchParams): SearchParams {
  return Object.fromEntries(
    [...new Set(query.keys())].map((key) => {
      const values = query.getAll(key)
      return [key, values.length === 1 ? values[0] : values]
    }),
  )
}
