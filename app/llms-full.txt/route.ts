import { getArticleMarkdown, getFlowMarkdown } from '@/lib/catalogue/markdown'
import { getPublication } from '@/lib/catalogue/publication'

export const dynamic = 'force-static'

/** Every guided check and every article as Markdown, in one file. */
export function GET(): Response {
  const { shelves, flows } = getPublication()
  const parts = [
    ...flows.map(({ id }) => getFlowMarkdown(id)),
    ...shelves.flatMap(({ articles }) => articles.map(getArticleMarkdown)),
  ]
  return new Response(parts.join('\n---\n\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
