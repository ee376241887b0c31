import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { MdxContent } from '@/components/article/mdx-content'
import { flowComponents } from '@/components/flow/flow-components'
import { Day } from '@/components/site/day'
import { PageLink } from '@/components/site/page-link'
import { Wrap } from '@/components/site/wrap'
import { getCode } from '@/lib/catalogue/code'
import { getContent } from '@/lib/catalogue/content'
import { getFlow } from '@/lib/catalogue/flows'
import { describeCause } from '@/lib/flows/describe-cause'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { type ChecklistSection, flowChecklist } from '@/lib/flows/formats/flow-checklist'

type Props = PageProps<'/troubleshoot/[flow]/print'>

export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.map(({ id }) => ({ flow: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const flow = getFlow((await params).flow)
  if (flow === undefined) return {}
  return describePage({
    title: `${flow.title}, as a checklist`,
    description: flow.description,
    path: `${formatFlowPath(flow)}/print`,
    pictureOf: formatFlowPath(flow),
    isHidden: true,
  })
}

/** A whole flow on paper: numbered steps with boxes to tick, none of which leads back. */
export default async function PrintPage({ params }: Props) {
  const flow = getFlow((await params).flow)
  if (flow === undefined) notFound()
  return (
    <Wrap className="pt-8">
      <div className="spread">
        <div className="col-start-2">
          <p className="font-ui text-ui font-medium text-ink-soft print:hidden">
            Print this page; it has no menus on paper.{' '}
            <PageLink href={formatFlowPath(flow)}>Back to the guide</PageLink>
          </p>
          <h1 className="mt-1">{flow.title}: checklist</h1>
          <p className="mt-3 text-lede">{flow.description}</p>
          <p className="mt-2 font-ui text-meta text-ink-faint lining-nums">
            Reviewed <Day day={flow.reviewed} />,{' '}
            <span className="whitespace-nowrap">version {flow.version}</span>
          </p>
          <ol className="mt-8">
            {flowChecklist(flow).map((section) => (
              <li key={section.id} className="break-inside-avoid border-t border-rule py-6">
                <Section section={section} code={getCode(flow.file)} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Wrap>
  )
}

function Section({ section, code }: { section: ChecklistSection; code: string }) {
  const { id, number, title, cause, choices } = section
  return (
    <>
      {cause && <p className="font-ui text-meta text-ink-soft">{describeCause(cause)}</p>}
      <h2 id={id} className="lining-nums">
        {number}. {title}
      </h2>
      <div className="prose question mt-2">
        <MdxContent code={code} components={flowComponents(id, undefined)} />
      </div>
      {choices.length > 0 && (
        <ul className="mt-4 grid gap-2 font-ui text-ui lining-nums">
          {choices.map(({ label, next }) => (
            <li key={label} className="flex gap-3">
              <span aria-hidden className="mt-1 size-4 flex-none border border-edge" />
              <span>
                {label} <span className="whitespace-nowrap text-ink-soft">→ go to {next}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
