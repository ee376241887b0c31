import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { describePage } from '@/app/describe-page'
import { getOrigin } from '@/app/origin'
import { isCase } from '@/app/troubleshoot/is-case'
import { FlowCrumbs } from '@/components/flow/flow-crumbs'
import { FlowStep } from '@/components/flow/flow-step'
import { RetiredStep } from '@/components/flow/retired-step'
import { StepNote } from '@/components/flow/step-notes'
import { PageLink } from '@/components/site/page-link'
import { getContent } from '@/lib/catalogue/content'
import { getConnectors, getFlow } from '@/lib/catalogue/flows'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { parseEntry } from '@/lib/flows/handoff/parse-entry'
import { locateStep } from '@/lib/flows/locate-step'

type Props = PageProps<'/troubleshoot/[flow]/[step]'>

/** The steps are known when the site is built; next.config.ts answers for all others. */
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.flatMap(({ id, steps, renamed, retired }) =>
    Object.keys({ ...steps, ...renamed, ...retired }).map((step) => ({ flow: id, step })),
  )
}

async function locate({ params, searchParams }: Props) {
  const { flow: flowId, step: stepId } = await params
  const flow = getFlow(flowId)
  if (flow === undefined) notFound()
  const entry = parseEntry(flow, await searchParams, getConnectors())
  return { entry, located: locateStep(entry.flow, stepId, entry.answers) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { entry, located } = await locate(props)
  const { flow } = entry
  const pictureOf = `/troubleshoot/${flow.id}`
  if (!('position' in located)) {
    const { title, description } = flow
    return describePage({ title, description, path: pictureOf, isHidden: true })
  }
  const { step } = located.position
  return describePage({
    title: step.title,
    description: step.text || `A step of “${flow.title}”. ${flow.description}`,
    path: `${pictureOf}/${step.id}`,
    pictureOf,
    isHidden: isCase(entry),
  })
}

/** One step of a flow, by its own address. */
export default async function StepPage(props: Props) {
  const { entry, located } = await locate(props)
  const { flow } = entry
  switch (located.kind) {
    case 'unknown':
      return notFound()
    case 'redirect':
      return permanentRedirect(located.path)
    case 'retired':
      return (
        <RetiredStep
          flow={flow}
          answers={entry.answers}
          note={located.note}
          instead={located.instead}
        />
      )
  }
  const { position } = located
  const isAlone = located.kind === 'alone' && position.step.id !== flow.start
  return (
    <>
      {!isCase(entry) && <FlowCrumbs flow={flow} step={position.step} />}
      <FlowStep
        entry={entry}
        position={position}
        origin={await getOrigin()}
        note={
          located.kind === 'furthest' ? (
            <StepNote>
              The guide has changed since this link was made. Your answers lead here now; the link
              was for “{located.asked.title}”.
            </StepNote>
          ) : (
            isAlone && (
              <StepNote>
                This is one step of a guided check. You can go on from here, or{' '}
                <PageLink href={formatFlowPath(flow)}>start from the first question</PageLink>.
              </StepNote>
            )
          )
        }
      />
    </>
  )
}
