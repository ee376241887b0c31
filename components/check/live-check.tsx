'use client'

import { useEffect, useEffectEvent, useId } from 'react'
import type { Connector } from '@/lib/checks/connector-schema'
import type { CheckDescription } from '@/lib/checks/describe-check'
import { describeFinding } from '@/lib/checks/describe-finding'
import type { Finding } from '@/lib/checks/finding'
import { hasNeed, PROBES, type ProbeId } from '@/lib/checks/probes'
import { suggestChoice } from '@/lib/checks/suggest-choice'
import { CheckSlip, SLIP, SlipWords } from './check-slip'
import { FindingFacts } from './finding-facts'
import { FindingLine } from './finding-line'
import { FindingWords } from './finding-words'
import { MeasuredAt } from './measured-at'
import { RunButton } from './run-button'
import { Seconds } from './seconds'
import { useChecks } from './use-checks'

/** A choice that a finding may stand for. */
type Named = { id: string; label: string }

type Props = {
  probe: ProbeId
  /** Without one, probes that need it find nothing to measure. */
  connector?: Connector
  description: CheckDescription
  /** What the findings stand for; the reader decides all the same. */
  choices: { ok: Named; fail: Named }
  /** Told of each finding, and of the choice that it suggests, if any. */
  onFinding?: (finding: Finding, suggested: string | undefined) => void
}

/**
 * A check that runs when it is drawn, says whom it contacts before it does, and what it found. Probes that
 * need a click wait for it.
 */
export function LiveCheck({ probe, connector, description, choices, onFinding }: Props) {
  const { findings, isRunning, isBroken, run, progressOf } = useChecks(connector)
  const id = useId()
  const finding = isRunning || isBroken ? undefined : findings[probe]
  const state = isRunning ? 'running' : isBroken ? 'broken' : progressOf(probe)

  async function runIt() {
    const found = (await run([probe]))[probe]
    if (found) onFinding?.(found, suggestChoice(found, choices)?.id)
  }
  const runOnOpening = useEffectEvent(runIt)
  const needsClick = hasNeed(probe, 'click')
  useEffect(() => {
    if (!needsClick) runOnOpening()
  }, [needsClick])

  const suggested = finding && suggestChoice(finding, choices)
  const { contacts, cannotTell, probes } = description
  const pointsTo = suggested && `This points to “${suggested.label}”. You decide.`
  return (
    <section
      data-needs-scripts
      aria-labelledby={id}
      className={`${SLIP} flex min-h-64 flex-col noscript:hidden print:hidden`}
    >
      <CheckSlip
        headingId={id}
        state={state}
        beside={isRunning && <Seconds />}
        footer={
          <>
            {finding ? (
              <MeasuredAt finding={finding} />
            ) : (
              <span>It takes {Math.ceil(PROBES[probe].limitMs / 1_000)} s at most.</span>
            )}
            <RunButton isRunning={isRunning} onRun={runIt}>
              {finding || isBroken ? 'Run again' : 'Run it'}
            </RunButton>
          </>
        }
      >
        <ul>
          {probes.map(({ id: one, name }) => (
            <FindingLine key={one} name={name} state={progressOf(one)} finding={findings[one]} />
          ))}
        </ul>
        <SlipWords>
          {finding ? (
            <p>
              <FindingWords finding={finding} /> {pointsTo}
            </p>
          ) : (
            <p>{isBroken ? BROKEN : contacts}</p>
          )}
          {finding && (
            <details className="mt-1">
              <summary className="inline-flex min-h-11 items-center font-medium">
                What we looked at
              </summary>
              <p className="pb-2 text-meta text-ink-soft">{contacts}</p>
              <FindingFacts cannotTell={cannotTell} finding={finding} />
            </details>
          )}
        </SlipWords>
      </CheckSlip>
      <p role="status" className="sr-only">
        {isRunning && 'Live check: checking.'}
        {finding && `Live check: ${describeFinding(finding)}. ${finding.summary} ${pointsTo ?? ''}`}
        {isBroken && `Live check: ${BROKEN}`}
      </p>
    </section>
  )
}

const BROKEN =
  'This page could not load what it needs for the check, so we can’t tell. Answer from what you see.'
