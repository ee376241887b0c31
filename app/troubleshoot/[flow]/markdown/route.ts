import { getContent } from '@/lib/catalogue/content'
import { getFlowMarkdown } from '@/lib/catalogue/markdown'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.map(({ id }) => ({ flow: id }))
}

/** A flow as Markdown; its address is /troubleshoot/<flow>.md. */
export async function GET(_request: Request, { params }: { params: Promise<{ flow: string }> }) {
  const { flow } = await params
  const canonical = `${getContent().site.url}/troubleshoot/${flow}`
  return new Response(getFlowMarkdown(flow), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      // Of the same words in two forms the page is the one to be found.
      Link: `<${canonical}>; rel="canonical"`,
    },
  })
}
