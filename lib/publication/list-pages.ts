import { articlePath } from '@/lib/articles/article'
import { formatFlowPath, formatStepPath } from '@/lib/flows/flow-url'
import { formatMapPath } from '@/lib/flows/map/map-url'
import type { Publication } from './publication'

/** A page that is to be found, and the day of its last review. */
export type FoundPage = { path: string; reviewed: string }

/** Every page that search engines may list, each by its one address. */
export function listPages({ shelves, flows, hasChecks }: Publication): FoundPage[] {
  const articles = shelves.map(({ articles }) => articles)
  const ofFlows = latest(flows)
  return [
    { path: '/', reviewed: latest([...articles.flat(), ...flows]) },
    { path: '/articles', reviewed: latest(articles.flat()) },
    ...shelves.flatMap(({ id, articles }) => [
      { path: `/articles/${id}`, reviewed: latest(articles) },
      ...articles.map((article) => ({ path: articlePath(article), reviewed: article.reviewed })),
    ]),
    { path: '/troubleshoot', reviewed: ofFlows },
    ...(hasChecks ? [{ path: '/check', reviewed: ofFlows }] : []),
    { path: '/chat', reviewed: ofFlows },
    ...flows.flatMap((flow) =>
      [
        formatFlowPath(flow),
        formatMapPath(flow, { answers: {} }),
        ...Object.keys(flow.steps).map((step) => formatStepPath(flow, step, {})),
      ].map((path) => ({ path, reviewed: flow.reviewed })),
    ),
  ]
}

/** The latest day of review; days as 2026-11-20 sort as text. */
function latest(pages: { reviewed: string }[]): string {
  return (
    pages
      .map(({ reviewed }) => reviewed)
      .sort()
      .at(-1) ?? ''
  )
}
