import { type Article, articleId } from '@/lib/articles/article'
import type { Redirects } from '@/lib/articles/redirects-schema'
import { didYouMean } from '@/lib/files/did-you-mean'
import { type BrokenFile, isBroken } from './broken-file'

type Pages = {
  articles: Article[]
  broken: BrokenFile[]
  redirects?: { data: { articles: Redirects } }
}

/** What is wrong with a mention of an article by `topic/slug`; nothing when its file does not parse. */
export function articleFault(
  id: string,
  from: { draft: boolean },
  pages: Pages,
): string | undefined {
  const article = findArticle(id, pages)
  if (article === undefined) {
    if (isBroken(`content/articles/${id}.mdx`, pages)) return undefined
    const now = findSuccessor(id, pages)
    if (now !== undefined) return `the article "${id}" is called "${now}" now; expected that name`
    return `there is no article "${id}"; expected topic/slug${didYouMean(id, pages.articles.map(articleId))}`
  }
  if (article.draft && !from.draft) {
    return `the article "${id}" is a draft, which readers cannot open; expected a published one`
  }
  return undefined
}

/** What is wrong with a mention of an article's heading; nothing without an article. */
export function anchorFault(anchor: string, article: Article | undefined): string | undefined {
  if (article === undefined || article.headings.some(({ id }) => id === anchor)) return undefined
  const ids = article.headings.map(({ id }) => id)
  const expected =
    ids.length === 0
      ? 'expected none, since it has no headings'
      : `expected one of ${ids.map((id) => `#${id}`).join(', ')}`
  return `"${articleId(article)}" has no heading "#${anchor}"; ${expected}${didYouMean(anchor, ids)}`
}

/** The name of today of an article that had another, when there is such an article. */
export function findSuccessor(id: string, pages: Pages): string | undefined {
  const renamed = pages.redirects?.data.articles ?? {}
  const now = Object.hasOwn(renamed, id) ? renamed[id] : undefined
  return now !== undefined && findArticle(now, pages) !== undefined ? now : undefined
}

/** The article of a `topic/slug`, or undefined. */
export function findArticle(
  id: string,
  { articles }: Pick<Pages, 'articles'>,
): Article | undefined {
  let named = byName.get(articles)
  if (named === undefined) {
    named = new Map(articles.map((article) => [articleId(article), article]))
    byName.set(articles, named)
  }
  return named.get(id)
}

/** The articles of a list by name: every link asks, and nobody changes a list. */
const byName = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>()
