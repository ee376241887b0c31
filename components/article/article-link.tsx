import type { ReactNode } from 'react'
import { PageLink } from '@/components/site/page-link'
import { articlePath } from '@/lib/articles/article'
import { getArticle } from '@/lib/catalogue/articles'

/** A link to an article by `topic/slug`; without words of its own it shows the article's title. */
export function ArticleLink({ to, children }: { to: string; children?: ReactNode }) {
  const [topic = '', slug = ''] = to.split('/')
  const article = getArticle(topic, slug)
  // The content check refuses names of articles that do not exist or are drafts.
  if (article === undefined) return <>{children ?? to}</>
  return <PageLink href={articlePath(article)}>{children ?? article.title}</PageLink>
}
