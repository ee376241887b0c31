import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { RetiredStep } from '@/components/flow/retired-step'
import { DroppedNote, StepNote } from '@/components/flow/step-notes'
import { StepView } from '@/components/flow/step-view'
import { getContent, getFlow } from '@/lib/catalogue'
import { formatFlowPath, parseAnswers } from '@/lib/flows/flow-url'
import { locateStep } from '@/lib/flows/locate-step'

type Props = PageProps<'/troubleshoot/[flow]/[step]'>

/** An address that no step has or ever had is not found, without a look. */
export const dynamicParams = false

export function generateStaticParams() {
  return getContent().flows.flatMap(({ id, steps, renamed, retired }) =>
    Object.keys({ ...steps, ...renamed, ...retired }).map((step) => ({ flow: id, step })),
  )
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { flow: flowId, step: stepId } = await params
  const flow = getFlow(flowId)
  if (flow === undefined) return {}
  const answers = parseAnswers(flow, await searchParams)
  const located = locateStep(flow, stepId, answers)
  const title = 'position' in located ? located.position.step.title : flow.title
  // A step with answers is one reader's case: of all its addresses only the bare one is to be found.
  return { title, robots: Object.keys(answers).length > 0 ? { index: false } : undefined }
}

/** One step of a flow, by its own address. */
export default async function StepPage({ params, searchParams }: Props) {
  const { flow: flowId, step: stepId } = await params
  const flow = getFlow(flowId)
  if (flow === undefined) notFound()
  const located = locateStep(flow, stepId, parseAnswers(flow, await searchParams))
  switch (located.kind) {
    case 'unknown':
      notFound()
      break
    case 'redirect':
      permanentRedirect(located.path)
      break
    case 'retired':
      return <RetiredStep flow={flow} note={located.note} instead={located.instead} />
    case 'step':
      return (
        <StepView
          flow={flow}
          position={located.position}
          note={<DroppedNote flow={flow} dropped={located.position.dropped} />}
        />
      )
    case 'alone':
      return (
        <StepView
          flow={flow}
          position={located.position}
          note={
            located.position.step.id !== flow.start && (
              <StepNote>
                This is one step of a guided check. You can go on from here, or{' '}
                <Link href={formatFlowPath(flow)}>start from the first question</Link>.
              </StepNote>
            )
          }
        />
      )
    case 'furthest':
      return (
        <StepView
          flow={flow}
          position={located.position}
          note={
            <StepNote>
              The guide has changed since this link was made. Your answers lead here now; the link
              was for “{located.asked.title}”.
            </StepNote>
          }
        />
      )
  }
}
