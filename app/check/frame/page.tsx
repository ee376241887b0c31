import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getOrigin } from '@/app/origin'
import { CaseDetails } from '@/components/check/case-details'
import { SLIP } from '@/components/check/check-slip'
import { ProbeRow } from '@/components/check/probe-row'
import { VerdictView } from '@/components/check/verdict-view'
import { getContent } from '@/lib/catalogue/content'
import { getConnectors } from '@/lib/catalogue/flows'
import { composeVerdict } from '@/lib/checks/compose-verdict'
import { isServerProbe, PROBE_IDS } from '@/lib/checks/probes'
import { type Findings, rankCauses } from '@/lib/checks/rank-causes'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { getServerProbes } from '@/lib/server-probes'

export const metadata: Metadata = { title: 'Live checks', robots: { index: false } }

const PROBES_HERE = PROBE_IDS.filter(isServerProbe)

/** The live checks that our server can make by itself, for a frame in a page without scripts. */
export default async function CheckFrame({ searchParams }: PageProps<'/check/frame'>) {
  const { connector: id } = await searchParams
  const connector = getConnectors().find((one) => one.id === id)
  const words = getContent().verdicts
  if (connector === undefined || words === undefined) notFound()

  const probes = getServerProbes()
  const found = await Promise.all(
    PROBES_HERE.map(async (probe) => {
      const answer = await probes.run(probe, connector.id)
      return answer.ok ? [[probe, answer.finding] as const] : []
    }),
  )
  const findings: Findings = Object.fromEntries(found.flat())
  const ranked = rankCauses(findings)
  const verdict = composeVerdict(ranked, findings, words)
  const path = verdict.next
    ? formatFlowPath({ id: verdict.next.flow, connector }, verdict.next.answers)
    : `/check?connector=${connector.id}`
  return (
    <div data-bare>
      <h1 className="sr-only">Live checks of {connector.name}, from our server</h1>
      <div className="border-y-2 border-ink py-5">
        <VerdictView verdict={verdict} connector={connector} target="_parent" />
        <p className="mt-3 font-ui text-meta text-ink-soft">
          Without scripts only our server can look. This browser was not checked.
        </p>
      </div>
      <div className={`${SLIP} mt-8`}>
        <h2 className="flex min-h-14 items-center px-3 text-ui font-semibold tracking-normal md:px-4">
          What we checked
        </h2>
        <ul>
          {PROBES_HERE.map((probe) => (
            <ProbeRow
              key={probe}
              probe={probe}
              state={findings[probe]?.status ?? 'not-run'}
              finding={findings[probe]}
              zone="UTC"
            />
          ))}
        </ul>
      </div>
      <CaseDetails
        {...{ connector: connector.name, verdict, ranked, findings }}
        madeAt={new Date().toISOString()}
        link={(await getOrigin()) + path}
      />
    </div>
  )
}
