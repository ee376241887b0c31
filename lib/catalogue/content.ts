import { readFileSync } from 'node:fs'
import { CATALOGUE_FILE } from '@/lib/content/cache-files'
import type { PublishedContent } from '@/lib/content/content'
import { formatProblem } from '@/lib/files/problem'
import { getStamp, inCache, onceForContent } from './stamp'

const getCatalogue = onceForContent(readCatalogue)

/**
 * All content, as compiled before the build; the pages' only door to it. Server only. In development, files
 * with problems are as they last were.
 * @throws with all problems in its message, when a site is built of content that has any
 */
export function getContent(): PublishedContent {
  const { problems } = getStamp()
  if (problems.length > 0 && process.env.NODE_ENV === 'production') {
    const lines = problems.map(formatProblem).join('\n')
    throw new Error(
      `content/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n\n${lines}`,
    )
  }
  return getCatalogue()
}

function readCatalogue(): PublishedContent {
  // Written by this project's own compile step, which is the only writer of this file.
  const content = JSON.parse(readFileSync(inCache(CATALOGUE_FILE), 'utf8')) as PublishedContent
  if (process.env.NODE_ENV !== 'production') return content
  return {
    ...content,
    articles: content.articles.filter(({ draft }) => !draft),
    flows: content.flows.filter(({ draft }) => !draft),
  }
}
