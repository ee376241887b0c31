import type { Article } from '@/lib/articles/article'
import { toyArticle } from '@/lib/articles/toy-article'
import { compileToy } from '@/lib/content/toy-content'
import type { Publication } from './publication'

/** A small site of these articles (topic `one`, title as told) and the toy flow, for tests. */
export async function toyPublication(articles: Partial<Article>[] = [{}]): Promise<Publication> {
  const { content } = await compileToy()
  if (content === undefined) throw new Error('the toy content has problems')
  const { site, flows } = content
  const own = articles.map((article, index) => ({
    ...toyArticle(`one/a${index === 0 ? '' : index}`),
    ...article,
  }))
  return {
    site,
    shelves: [{ id: 'one', title: 'One', description: 'The first.', articles: own }],
    flows,
    hasChecks: true,
  }
}

/** The titles of other articles, for tests. */
export function toyTitleOf(id: string): string {
  return `About ${id}`
}
