import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DroppedNote } from '@/components/flow/step-notes'
import { StepView } from '@/components/flow/step-view'
import { getContent, getFlow } from '@/lib/catalogue'
import { parseAnswers } from '@/lib/flows/flow-url'
import { resolveFlow } from '@/lib/flows/resolve-flow'

type Props = PageProps<'/troubleshoot/[flow]'>

/** An address that no flow has is not found, without a look: so the page says it without scripts too. */
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.map(({ id }) => ({ flow: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const flow = getFlow((await params).flow)
  return flow ? { title: flow.title, description: flow.description } : {}
}

/** A flow: the answers in the query are replayed, and the first step without one is shown. */
export default async function FlowPage({ params, searchParams }: Props) {
  const flow = getFlow((await params).flow)
  if (flow === undefined) notFound()
  const position = resolveFlow(flow, parseAnswers(flow, await searchParams))
  return (
    <StepView
      flow={flow}
      position={position}
      note={<DroppedNote flow={flow} dropped={position.dropped} />}
    />
  )
}
