import { buildIndex } from '@/lib/search/index/build-index'
import { serialise } from '@/lib/search/index/serialise'
import { search } from '@/lib/search/search'
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
