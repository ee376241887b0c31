import { type Article, articleId } from '@/lib/articles/article'
import type { Topic } from '@/lib/articles/topics-schema'
import { getContent } from './content'

/** A topic with its articles in the order of its shelf. */
export type Shelf = Omit<Topic, 'articles'> & { articles: Article[] }

/** The article at an address, or undefined. */
export function getArticle(topic: string, slug: string): Article | undefined {
  return getContent().articles.find((one) => one.topic === topic && one.slug === slug)
}

/** Articles by `topic/slug`, in the order asked for; names of drafts are passed over. */
export function getArticles(ids: readonly string[]): Article[] {
  const byId = new Map(getContent().articles.map((article) => [articleId(article), article]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The title of an article by `topic/slug`. */
export function getTitle(id: string): string {
  const [topic = '', slug = ''] = id.split('/')
  return getArticle(topic, slug)?.title ?? id
}

/** The topics that have articles, in the order of topics.yaml. */
export function getShelves(): Shelf[] {
  const { topics, articles } = getContent()
  return topics
    .map((topic) => {
      const rank = (slug: string) => topic.articles.indexOf(slug) + 1 || Infinity
      const own = articles
        .filter((article) => article.topic === topic.id)
        .sort((a, b) => rank(a.slug) - rank(b.slug) || a.title.localeCompare(b.title, 'en'))
      return { ...topic, articles: own }
    })
    .filter((shelf) => shelf.articles.length > 0)
}
