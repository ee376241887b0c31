'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { composeVerdict } from '@/lib/checks/compose-verdict'
import type { Connector } from '@/lib/checks/connector-schema'
import { hasNeed, PROBE_IDS, type ProbeId } from '@/lib/checks/probes'
import { rankCauses } from '@/lib/checks/rank-causes'
import type { Verdicts } from '@/lib/checks/verdicts-schema'
import { formatFlowPath } from '@/lib/flows/flow-url'
import { CaseDetails } from './case-details'
import { SLIP } from './check-slip'
import { ProbeRow } from './probe-row'
import { RunButton } from './run-button'
import { Seconds } from './seconds'
import { useChecks } from './use-checks'
import { VerdictView } from './verdict-view'

const needsClick = (id: ProbeId) => hasNeed(id, 'click')

/** What runs by itself; the rest has a button. */
const BY_ITSELF = PROBE_IDS.filter((id) => !needsClick(id))

/** Runs every check of a connector when it is drawn, each in its row, and comes to a verdict. */
export function CheckDesk({ connector, words }: { connector: Connector; words: Verdicts }) {
  const { findings, isRunning, isBroken, run, progressOf } = useChecks(connector)
  const [madeAt, setMadeAt] = useState<string>()

  async function runAll(probes: readonly ProbeId[]) {
    await run(probes)
    setMadeAt(new Date().toISOString())
  }
  const runOnOpening = useEffectEvent(() => runAll(BY_ITSELF))
  useEffect(() => {
    runOnOpening()
  }, [])

  const ranked = rankCauses(findings)
  const verdict = composeVerdict(ranked, findings, words)
  const done = BY_ITSELF.filter((id) => findings[id] !== undefined).length
  const isDone = madeAt !== undefined && !isRunning && !isBroken
  return (
    <div data-needs-scripts className="noscript:hidden">
      <div className="min-h-44 border-y-2 border-ink py-5 max-md:min-h-56">
        {isDone ? (
          <VerdictView verdict={verdict} connector={connector} />
        ) : isBroken ? (
          <h2>This page could not load what it needs for the checks</h2>
        ) : (
          <>
            <h2>
              Checking {connector.name} <Seconds />
            </h2>
            <p className="mt-2 text-ink-soft lining-nums">
              {done} of {BY_ITSELF.length} done. It takes a few seconds.
            </p>
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {isDone
          ? `${verdict.headline} ${verdict.detail}`
          : isRunning && `Checking ${connector.name}.`}
      </p>
      <div className={`${SLIP} mt-8`}>
        <header className="flex min-h-14 items-center justify-between gap-x-4 px-3 md:px-4">
          <h2 className="text-ui font-semibold tracking-normal">What we checked</h2>
          <RunButton isRunning={isRunning} onRun={() => runAll(BY_ITSELF)}>
            Run again
          </RunButton>
        </header>
        <ul>
          {PROBE_IDS.map((id) => (
            <ProbeRow
              key={id}
              probe={id}
              state={progressOf(id)}
              finding={findings[id]}
              action={
                needsClick(id) && (
                  <p className="flex flex-wrap items-center gap-x-4 pb-2 pl-8">
                    <RunButton isRunning={isRunning} onRun={() => runAll([id])}>
                      {findings[id] ? 'Try it again' : 'Try it'}
                    </RunButton>
                    <span className="text-meta text-ink-soft">
                      A small window opens and closes again.
                    </span>
                  </p>
                )
              }
            />
          ))}
        </ul>
      </div>
      {isDone && (
        <CaseDetails
          {...{ connector: connector.name, verdict, ranked, findings, madeAt }}
          link={
            location.origin +
            (verdict.next
              ? formatFlowPath({ id: verdict.next.flow, connector }, verdict.next.answers)
              : location.pathname + location.search)
          }
        />
      )}
    </div>
  )
}
