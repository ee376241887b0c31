import { buildCentroids } from '@/lib/search/index/build-centroids'
import { collectCorpus } from '@/lib/search/index/collect-corpus'
import type { SearchDocument } from '@/lib/search/index/search-document'
import { deriveIndex, type SearchIndex } from '@/lib/search/index/search-index'
import { parseQuery } from '@/lib/search/rank/parse-query'
import { rankEntries } from '@/lib/search/rank/rank-entries'
import { type Scores, scoreEntries } from '@/lib/search/rank/score-entries'
import { ENGLISH_SYNONYMS } from '@/lib/search/words/english-synonyms'
import { readSearchData } from './bench/search-data'

/** A way to leave a part of the engine out. */
type Ablation = {
  name: string
  documents?: (document: SearchDocument) => SearchDocument
  index?: (index: SearchIndex) => SearchIndex
  synonyms?: readonly string[][]
  verbatim?: boolean
  total?: (scores: Scores) => Float32Array
}

const ABLATIONS: Ablation[] = [
  { name: 'whole' },
  { name: 'no correction', verbatim: true },
  { name: 'no centroid', total: ({ words }) => words },
  { name: 'no BM25F', total: ({ centroid }) => centroid },
  { name: 'no character grams', index: leaveOutGrams },
  { name: 'no synonyms', synonyms: [] },
  { name: 'no phrasings', documents: (document) => ({ ...document, alternatives: [] }) },
]

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Usage: tsx scripts/ablate-search.ts FILE…')
  process.exit(2)
}
const sets = files.map(readSearchData)
console.log(`| R@1, clean / typo | ${sets.map(({ name }) => name).join(' | ')} |`)
console.log(`| --- |${' --- |'.repeat(sets.length)}`)
for (const ablation of ABLATIONS) {
  const cells = sets.map(({ documents, queries }) => {
    const asked = queries.filter(({ split, relevant }) => split === 'test' && relevant.length > 0)
    const first = makeRanker(ablation, documents)
    const share = (field: 'text' | 'typo') =>
      asked.filter((query) => query.relevant.includes(first(query[field]))).length / asked.length
    return `${(100 * share('text')).toFixed(1)} / ${(100 * share('typo')).toFixed(1)}`
  })
  console.log(`| ${ablation.name} | ${cells.join(' | ')} |`)
}

function makeRanker(ablation: Ablation, documents: readonly SearchDocument[]) {
  const { synonyms = ENGLISH_SYNONYMS, verbatim } = ablation
  const kept = ablation.documents ? documents.map(ablation.documents) : documents
  const whole = deriveIndex(collectCorpus(kept, synonyms))
  const index = ablation.index ? ablation.index(whole) : whole
  return (query: string) => {
    const scores = scoreEntries(parseQuery(query, index, { verbatim }), index)
    const total = ablation.total ? ablation.total(scores) : scores.total
    const [best] = rankEntries({ ...scores, total }, 1)
    return best === undefined ? '' : (index.corpus.ids[best] ?? '')
  }
}

function leaveOutGrams(index: SearchIndex): SearchIndex {
  const { lexicon, corpus, space } = index
  const gramStarts = new Uint32Array(lexicon.gramStarts.length)
  return { ...index, centroids: buildCentroids(corpus, { ...lexicon, gramStarts }, space) }
}
