import type { Article } from '@/lib/articles/article'
import type { Content } from '@/lib/content/content'
import type { Located } from '@/lib/files/parse-yaml'
import type { Searched } from '@/lib/search/find-results'
import type { SearchTests } from '@/lib/search/search-tests-schema'

/** What a report is made of: content without problems, and the search that readers have. */
export type Ground = {
  content: Content
  searched: Searched
  /** Absent when there is no content/search-tests.yaml. */
  searchTests?: Located<SearchTests>
  /** As 2026-11-20. */
  day: string
}

/** The articles that readers can open; what a draft lacks is no news. */
export function publishedOf({ articles }: Pick<Content, 'articles'>): Article[] {
  return articles.filter(({ draft }) => !draft)
}
