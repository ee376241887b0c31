import { fitConfidence } from '@/lib/search/confidence/fit-confidence'
import { ENGLISH_SYNONYMS } from '@/lib/search/words/english-synonyms'
import { checkDocuments } from './check-documents'
import { collectCorpus } from './collect-corpus'
import type { SearchDocument } from './search-document'
import { deriveIndex, type SearchIndex } from './search-index'

export type IndexOptions = {
  /** Groups of words or expressions that mean much the same, beside common English ones. */
  synonyms?: readonly (readonly string[])[]
}

/**
 * Index documents for `search`. Two with the same id are an error that names both places. The same
 * documents always give the same index.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions = {},
): SearchIndex {
  const problems = checkDocuments(documents)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const corpus = collectCorpus(documents, [...(options.synonyms ?? []), ...ENGLISH_SYNONYMS])
  const questionCounts = documents.map(({ alternatives }) => alternatives.length)
  return deriveIndex({ ...corpus, confidence: fitConfidence(corpus, questionCounts) })
}
