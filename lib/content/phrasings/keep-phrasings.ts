import { articleId } from '@/lib/articles/article'
import type { ContentCache } from '@/lib/content/content-cache'
import {
  measurePhrasings,
  type PhrasingScore,
  type PhrasingScores,
  type PhrasingsInput,
} from './measure-phrasings'

/** The code that the scores of questions depend on. */
export const PHRASINGS_CODE = ['lib/search', 'lib/content/phrasings']

/**
 * Measure all phrasings, or take from the cache what was measured of the same content by the same code.
 * @param madeOf what the scores depend on: the keys of all files, and a hash of the code
 * @param onArticle called after each article
 */
export async function keepPhrasings(
  input: PhrasingsInput,
  madeOf: readonly string[],
  cache: ContentCache,
  onArticle: () => void,
): Promise<PhrasingScores> {
  const { articles, synonyms } = input
  const key = cache.key(JSON.stringify(['phrasings', articles.map(articleId), synonyms, madeOf]))
  // The key holds the hash of the code that wrote this.
  const kept = (await cache.read(key)) as [string, (PhrasingScore | null)[]][] | undefined
  if (kept !== undefined) return new Map(kept)
  const scores = measurePhrasings(input, onArticle)
  await cache.write(key, [...scores])
  return scores
}
