import { getContent, getFlowMarkdown } from '@/lib/catalogue'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.map(({ id }) => ({ flow: id }))
}

/** A flow as Markdown; its address is /troubleshoot/<flow>.md. */
export async function GET(_request: Request, { params }: { params: Promise<{ flow: string }> }) {
  return new Response(getFlowMarkdown((await params).flow), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
