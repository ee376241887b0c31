import { type Article, articleId, articlePath } from '@/lib/articles/article'
import type { Reference } from '@/lib/files/read-references'
import { type Ground, publishedOf } from './ground'
import type { Finding, Kind } from './report'

/**
 * Articles that nothing leads to but the search and the list of their topic (`orphan`), and articles that no flow
 * leads to (`unlinked`). Links of drafts count for nothing, since readers do not see them.
 */
export function findUnlinked({ content }: Ground): Finding[] {
  const articles = publishedOf(content)
  const flows = content.flows.filter(({ draft }) => !draft)
  const fromFlows = new Set(flows.flatMap(({ references }) => references.flatMap(articleOf)))
  const fromPages = new Set([
    ...fromFlows,
    ...content.site.causes.map(({ article }) => article),
    ...articles.flatMap((article) =>
      article.references.flatMap(articleOf).filter((id) => id !== articleId(article)),
    ),
  ])
  const without = (linked: ReadonlySet<string>, kind: Kind, message: string) =>
    articles
      .filter((article) => !linked.has(articleId(article)))
      .map((article) => toFinding(article, kind, message))
  return [
    ...without(fromPages, 'orphan', 'no other page links to it'),
    ...without(fromFlows, 'unlinked', 'no step of a flow links to it'),
  ]
}

function toFinding(article: Article, kind: Kind, message: string): Finding {
  return {
    kind,
    subject: article.title,
    message,
    file: article.file,
    place: article.places.title,
    path: articlePath(article),
    weight: 0,
  }
}

/** The article that a mention names, as topic/slug. */
function articleOf({ to, kind }: Reference): string[] {
  switch (kind) {
    case 'related':
    case 'article-link':
      return [to]
    case 'link': {
      const [, id] = /^\/articles\/([^/?#]+\/[^/?#.]+)/.exec(to) ?? []
      return id === undefined ? [] : [id]
    }
    case 'image':
      return []
  }
}
