import { articlePath } from '@/lib/articles/article'
import { formatFlowPath } from '@/lib/flows/flow-url'
import type { Picture } from '@/lib/pictures/picture'
import type { Content } from './content'

/** The pages that have a picture of their own, by their addresses; all others show the front page's. */
export function listPictures({ site, topics, articles, flows }: Content): Map<string, Picture> {
  const { name: siteName, tagline } = site
  const titleOf = new Map(topics.map(({ id, title }) => [id, title]))
  const draw = (path: string, title: string, label?: string): [string, Picture] => [
    path,
    { title, label, siteName, tagline },
  ]
  return new Map([
    draw('/', tagline),
    ...topics.map(({ id, title }) => draw(`/articles/${id}`, title, 'Topic')),
    ...articles.map((article) =>
      draw(articlePath(article), article.title, titleOf.get(article.topic)),
    ),
    ...flows.map((flow) => draw(formatFlowPath(flow), flow.title, 'Guided check')),
  ])
}
