import type { Metadata } from 'next'
import { describePage } from '@/app/describe-page'
import { DraftMark } from '@/components/site/draft-mark'
import { RowLink } from '@/components/site/row-link'
import { SymptomRows } from '@/components/site/symptom-rows'
import { Wrap } from '@/components/site/wrap'
import { getContent } from '@/lib/catalogue/content'
import { formatFlowPath } from '@/lib/flows/flow-url'

export function generateMetadata(): Metadata {
  return describePage({
    title: 'Guided check',
    description:
      'A few questions about what you see lead to the likeliest cause, and to what to do.',
    path: '/troubleshoot',
  })
}

export default function FlowsPage() {
  const { flows, verdicts } = getContent()
  return (
    <Wrap>
      <div className="spread pt-10">
        <div className="col-start-2">
          <h1>Guided check</h1>
          <p className="mt-3 text-lede">
            A few questions about what you see lead to the likeliest cause, and to what to do. You
            can change an answer at any time.
          </p>
        </div>
      </div>
      <div className="spread pt-8">
        <h2 className="font-ui text-ui font-semibold tracking-normal lg:pt-4">From the start</h2>
        <ul className="max-lg:mt-3">
          {flows.map((flow) => (
            <RowLink key={flow.id} href={formatFlowPath(flow)}>
              {flow.title}
              <DraftMark isDraft={flow.draft} />
              <span className="block font-ui text-ui text-ink-soft">{flow.description}</span>
            </RowLink>
          ))}
        </ul>
      </div>
      {verdicts && (
        <div className="spread pt-10">
          <h2 className="font-ui text-ui font-semibold tracking-normal lg:pt-4">
            From what we see
          </h2>
          <ul className="max-lg:mt-3">
            <RowLink href="/check">
              Let us look: live checks of a connector
              <span className="block font-ui text-ui text-ink-soft">
                What our server and your browser can measure, in about five seconds.
              </span>
            </RowLink>
          </ul>
        </div>
      )}
      <div className="spread pt-10">
        <h2 className="font-ui text-ui font-semibold tracking-normal lg:pt-4">From what you see</h2>
        <ul className="max-lg:mt-3">
          <SymptomRows size="side" />
        </ul>
      </div>
    </Wrap>
  )
}
