import type { SourceFile } from '@/lib/files/source-file'
import type { Article } from './article'
import { parseArticle } from './parse-article'

/**
 * A small article's file, for tests; its title is its path. Its words begin in line 9, or as many lines
 * further down as there are lines of extra front matter.
 */
export function toyArticleSource(id: string, words = 'Words.', frontMatter?: string): SourceFile {
  const extra = frontMatter === undefined ? '' : `${frontMatter}\n`
  return {
    path: `content/articles/${id}.mdx`,
    text: `---\ntitle: ${id}\ndescription: A toy.\nquestions: [a, b, c, d, e]\nsources: []\nreviewed: 2026-11-20\n${extra}---\n\n${words}\n`,
  }
}

/** The value of a small article that has no problems. */
export function toyArticle(id: string, words?: string, frontMatter?: string): Article {
  const parsed = parseArticle(toyArticleSource(id, words, frontMatter))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.value
}
