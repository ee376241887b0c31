import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OfflineStep } from '@/components/offline/offline-step'
import { Day } from '@/components/site/day'
import { Wrap } from '@/components/site/wrap'
import { getCode } from '@/lib/catalogue/code'
import { getContent } from '@/lib/catalogue/content'
import { getFlow } from '@/lib/catalogue/flows'
import { stepOf } from '@/lib/flows/find-step'

type Props = PageProps<'/troubleshoot/[flow]/offline'>

export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.map(({ id }) => ({ flow: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const flow = getFlow((await params).flow)
  return flow ? { title: `${flow.title}, offline`, robots: { index: false } } : {}
}

/**
 * A whole flow in one page, of which the address shows one step: browsers keep it, so that a reader whose
 * network is gone can still be led. It needs neither the server nor scripts.
 */
export default async function OfflineFlowPage({ params }: Props) {
  const flow = getFlow((await params).flow)
  if (flow === undefined) notFound()
  const { start, steps } = flow
  const rest = Object.values(steps).filter(({ id }) => id !== start)
  return (
    <Wrap className="pt-8">
      <div className="spread">
        <div className="offline-flow col-start-2">
          <h1 className="font-ui text-ui font-semibold tracking-normal">{flow.title}</h1>
          <p className="font-ui text-ui text-ink-soft lining-nums">
            You seem to be offline. This is the guide as your browser keeps it, reviewed{' '}
            <Day day={flow.reviewed} />. Nothing can be measured now.
          </p>
          {[stepOf(steps, start), ...rest].map((step) => (
            <OfflineStep key={step.id} step={step} code={getCode(flow.file)} />
          ))}
          <p className="mt-4 flex flex-wrap gap-x-6 font-ui text-ui font-medium print:hidden">
            <a href={`#${start}`} className="inline-flex min-h-11 items-center">
              Start again
            </a>
            <a href="/offline" className="inline-flex min-h-11 items-center">
              What else works offline
            </a>
          </p>
        </div>
      </div>
    </Wrap>
  )
}
