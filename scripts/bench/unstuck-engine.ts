import { buildIndex } from '@/lib/search/build-index'
import { search } from '@/lib/search/search'
import { serialise } from '@/lib/search/serialise'
import { DEPTH, type Engine } from './engine'

export const unstuckEngine: Engine = {
  name: 'unstuck',
  build(documents) {
    const index = buildIndex(documents)
    return {
      rank(query, typing) {
        const { hits, confidence } = search(index, query, { limit: DEPTH, typing })
        return { ids: hits.map(({ id }) => id), confidence }
      },
      serialise: () => serialise(index),
    }
  },
}
