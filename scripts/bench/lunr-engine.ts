import lunr from 'lunr'
import { DEPTH, type Engine } from './engine'

/**
 * lunr, every word also at edit distance 1; the last word as a prefix while typing. Boosts for fields cost it
 * points on the dev splits.
 */
export const lunrEngine: Engine = {
  name: 'lunr',
  build(documents) {
    const index = lunr(function () {
      this.ref('id')
      this.field('title')
      this.field('alternatives', { extractor: joinAlternatives })
      this.field('body')
      for (const document of documents) this.add(document)
    })
    return {
      rank(query, isTyping) {
        const stems = stem(query)
        const hits = index.query((clause) => {
          for (const [i, stem] of stems.entries()) {
            clause.term(stem, { boost: 10, usePipeline: false })
            clause.term(stem, { editDistance: 1, usePipeline: false })
            if (isTyping && i === stems.length - 1) {
              clause.term(stem, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false })
            }
          }
        })
        return { ids: hits.slice(0, DEPTH).map(({ ref }) => ref), confidence: hits[0]?.score ?? 0 }
      },
      serialise: () => JSON.stringify(index),
    }
  },
}

// The pipeline drops stop words and stems; a fuzzy clause on raw words would only add noise.
function stem(query: string): string[] {
  const pipeline = new lunr.Pipeline()
  pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
  return pipeline.run(lunr.tokenizer(query.replace(/[-_]/g, ' '))).map(String)
}

function joinAlternatives(document: object): string {
  return 'alternatives' in document && Array.isArray(document.alternatives)
    ? document.alternatives.join('\n')
    : ''
}
