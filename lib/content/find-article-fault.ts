import { type Article, articleId } from '@/lib/articles/article'
import { didYouMean } from '@/lib/files/did-you-mean'
import { type BrokenFile, isBroken } from './broken-file'

type Pages = { articles: Article[]; broken: BrokenFile[] }

/** What is wrong with a mention of an article by `topic/slug`; nothing when its file does not parse. */
export function articleFault(
  id: string,
  from: { draft: boolean },
  pages: Pages,
): string | undefined {
  const article = findArticle(id, pages)
  if (article === undefined) {
    if (isBroken(`content/articles/${id}.mdx`, pages)) return undefined
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

/** The article of a `topic/slug`, or undefined. */
export function findArticle(
  id: string,
  { articles }: Pick<Pages, 'articles'>,
): Article | undefined {
  return articles.find((article) => articleId(article) === id)
}
