import { notFound } from 'next/navigation'
import { articlePath } from '@/lib/articles/article'
import { getArticle } from '@/lib/catalogue/articles'
import { getContent } from '@/lib/catalogue/content'
import { getArticleMarkdown } from '@/lib/catalogue/markdown'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().articles.map(({ topic, slug }) => ({ topic, slug }))
}

type Context = { params: Promise<{ topic: string; slug: string }> }

/** An article as Markdown; its address is /articles/<topic>/<slug>.md. */
export async function GET(_request: Request, { params }: Context) {
  const { topic, slug } = await params
  const article = getArticle(topic, slug)
  if (article === undefined) notFound()
  const canonical = `${getContent().site.url}${articlePath(article)}`
  return new Response(getArticleMarkdown(article), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      // Of the same words in two forms the page is the one to be found.
      Link: `<${canonical}>; rel="canonical"`,
    },
  })
}
