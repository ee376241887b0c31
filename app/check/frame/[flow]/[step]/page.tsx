import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CheckSlip, SLIP, SlipWords } from '@/components/check/check-slip'
import { FindingFacts } from '@/components/check/finding-facts'
import { FindingLine } from '@/components/check/finding-line'
import { FindingWords } from '@/components/check/finding-words'
import { MeasuredAt } from '@/components/check/measured-at'
import { getConnectors, getFlow } from '@/lib/catalogue/flows'
import { PROBE_WORDS } from '@/lib/checks/probe-words'
import {
  hasNeed,
  isProbe,
  isServerProbe,
  type ProbeId,
  type ServerProbeId,
} from '@/lib/checks/probes'
import { suggestChoice } from '@/lib/checks/suggest-choice'
import { findStep } from '@/lib/flows/find-step'
import { forConnector } from '@/lib/flows/for-connector'
import { getServerProbes } from '@/lib/server-probes'

export const metadata: Metadata = { title: 'Live check', robots: { index: false } }

type Props = PageProps<'/check/frame/[flow]/[step]'>

/** The live check of one step as our server can make it, for a frame in a page without scripts. */
export default async function StepFrame({ params, searchParams }: Props) {
  const { flow: flowId, step: stepId } = await params
  const { connector: connectorId } = await searchParams
  const connector = getConnectors().find(({ id }) => id === connectorId)
  const flow = getFlow(flowId)
  const step = flow && findStep(forConnector(flow, connector).steps, stepId)
  if (step?.kind !== 'question' || !step.check || !isProbe(step.check.probe)) notFound()

  const { probe, ok, fail } = step.check
  const here = serverPart(probe)
  const answer = here && connector ? await getServerProbes().run(here, connector.id) : undefined
  if (!here || !answer?.ok) {
    return (
      <div data-bare className={SLIP}>
        <CheckSlip headingId="_check" state="not-run" footer={<span className="py-2.5" />}>
          <SlipWords>This check looks at your browser, and needs scripts for that.</SlipWords>
        </CheckSlip>
      </div>
    )
  }
  const { finding } = answer
  // What stands for another probe says something, but not what the choices ask.
  const suggested = here === probe ? suggestChoice(finding, { ok, fail }) : undefined
  const label = step.choices.find(({ id }) => id === suggested)?.label
  return (
    <div data-bare className={SLIP}>
      <h1 className="sr-only">{step.title}</h1>
      <CheckSlip
        headingId="_check"
        state={finding.status}
        footer={<MeasuredAt finding={finding} zone="UTC" />}
      >
        <ul>
          <FindingLine name={PROBE_WORDS[here].name} state={finding.status} finding={finding} />
        </ul>
        <SlipWords>
          <p>
            <FindingWords finding={finding} /> {label && `This points to “${label}”. You decide.`}
            {here !== probe && ' Without scripts we cannot ask from your browser, to compare.'}
          </p>
          <details className="mt-1">
            <summary className="inline-flex min-h-11 items-center font-medium">
              What we looked at
            </summary>
            <FindingFacts cannotTell={PROBE_WORDS[here].cannotTell} finding={finding} />
          </details>
        </SlipWords>
      </CheckSlip>
    </div>
  )
}

/** The part of a probe that our server can do: all of it, or what the browser's is compared with. */
function serverPart(probe: ProbeId): ServerProbeId | undefined {
  if (isServerProbe(probe)) return probe
  return hasNeed(probe, 'server-reach') ? 'reach' : undefined
}
