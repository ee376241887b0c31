import { articlePath } from '@/lib/articles/article'
import { getArticle } from '@/lib/catalogue/articles'
import { getContent } from '@/lib/catalogue/content'
import { getArticleMarkdown } from '@/lib/catalogue/markdown'

type Context = { params: Promise<{ topic: string; slug: string }> }

/**
 * An article as Markdown; its address is /articles/<topic>/<slug>.md. It is read when it is asked for, so
 * that builds need not make a page of each.
 */
export async function GET(_request: Request, { params }: Context) {
  const { topic, slug } = await params
  const article = getArticle(topic, slug)
  if (article === undefined) return new Response('Not found', { status: 404 })
  const canonical = `${getContent().site.url}${articlePath(article)}`
  return new Response(getArticleMarkdown(article), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      // Of the same words in two forms the page is the one to be found.
      Link: `<${canonical}>; rel="canonical"`,
    },
  })
}
