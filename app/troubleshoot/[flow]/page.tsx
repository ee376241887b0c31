import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { getOrigin } from '@/app/origin'
import { isCase } from '@/app/troubleshoot/is-case'
import { FlowCrumbs } from '@/components/flow/flow-crumbs'
import { FlowStep } from '@/components/flow/flow-step'
import { getContent } from '@/lib/catalogue/content'
import { getConnectors, getFlow } from '@/lib/catalogue/flows'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { parseEntry } from '@/lib/flows/handoff/parse-entry'
import { resolveFlow } from '@/lib/flows/resolve-flow'

type Props = PageProps<'/troubleshoot/[flow]'>

/** The flows are known when the site is built; next.config.ts answers for all others. */
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.map(({ id }) => ({ flow: id }))
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const flow = getFlow((await params).flow)
  if (flow === undefined) return {}
  const { title, description } = flow
  const path = formatFlowPath(flow)
  const isHidden = isCase(parseEntry(flow, await searchParams, getConnectors()))
  return describePage({ title, description, path, isHidden, markdown: `${path}.md` })
}

/** A flow: the answers in the query are replayed, and the first step without one is shown. */
export default async function FlowPage({ params, searchParams }: Props) {
  const flow = getFlow((await params).flow)
  if (flow === undefined) notFound()
  const query = await searchParams
  const entry = parseEntry(flow, query, getConnectors())
  return (
    <>
      {!isCase(entry) && <FlowCrumbs flow={flow} />}
      <FlowStep
        entry={entry}
        position={resolveFlow(entry.flow, entry.answers)}
        origin={await getOrigin()}
        isPasteUnknown={query.pasted === 'unknown'}
      />
    </>
  )
}
