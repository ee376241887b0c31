import type { Metadata } from 'next'
import { describePage } from '@/app/describe-page'
import { AgentDesk } from '@/components/agent/agent-desk'
import { PageLink } from '@/components/site/page-link'
import { Wrap } from '@/components/site/wrap'
import { getContent } from '@/lib/catalogue/content'
import { formatMapPath } from '@/lib/flows/map/map-url'
import { find } from './find'

export function generateMetadata(): Metadata {
  return describePage({
    title: 'For support agents',
    description:
      'From a customer’s words to articles, causes and a prefilled guide, ready to paste.',
    path: '/agents',
    isHidden: true,
  })
}

export default function AgentsPage() {
  return (
    <Wrap>
      <div className="spread pt-8">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft">For support agents</p>
          <h1 className="mt-1">What did the customer write?</h1>
          <p className="mt-3 text-lede">
            Paste it as it came: a question, an error, half a log, or a case that was handed over.
            Nothing is kept.
          </p>
        </div>
      </div>
      <AgentDesk find={find}>
        <aside aria-labelledby="_maps" className="font-ui text-meta max-lg:mt-10">
          <h2 id="_maps" className="text-meta font-semibold tracking-normal">
            The whole guides
          </h2>
          <ul className="grid">
            {getContent().flows.map((flow) => (
              <li key={flow.id}>
                <PageLink href={formatMapPath(flow, { answers: {} })} className="inline-block py-3">
                  {flow.title}
                </PageLink>
              </li>
            ))}
          </ul>
        </aside>
      </AgentDesk>
    </Wrap>
  )
}
