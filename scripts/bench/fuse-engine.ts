import Fuse, { type IFuseOptions } from 'fuse.js'
import type { SearchDocument } from '@/lib/search/index/search-document'
import { DEPTH, type Engine } from './engine'

const KEYS = ['title', 'alternatives', 'body']

/** Fuse over the documents, nothing set but the fields. */
export const fuseEngine: Engine = makeEngine('fuse', { keys: KEYS })

/** Fuse's own token search, with weights for the fields. */
export const fuseTokenEngine: Engine = makeEngine('fuse-token', {
  keys: [
    { name: 'title', weight: 3 },
    { name: 'alternatives', weight: 2 },
    { name: 'body', weight: 1 },
  ],
  useTokenSearch: true,
  threshold: 0.3,
  ignoreLocation: true,
})

function makeEngine(name: string, options: IFuseOptions<SearchDocument>): Engine {
  return {
    name,
    build(documents) {
      const fuse = new Fuse(documents, { ...options, includeScore: true })
      return {
        rank(query) {
          const hits = fuse.search(query, { limit: DEPTH })
          return { ids: hits.map(({ item }) => item.id), confidence: 1 - (hits[0]?.score ?? 1) }
        },
        // Fuse needs the documents beside its index.
        serialise: () => JSON.stringify([documents, fuse.getIndex()]),
      }
    },
  }
}
