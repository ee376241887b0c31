import { CAUSES, type Cause } from '@/lib/files/component-specs'
import type { Finding } from './finding'
import { PROBE_IDS, type ProbeId } from './probes'
import { FAIL_WEIGHT, HINT_WEIGHT, WEIGHTS } from './weights'

/** What was measured so far. */
export type Findings = Partial<Record<ProbeId, Finding>>

/** A finding that speaks for a cause, or against it. */
export type Reason = { probe: ProbeId; finding: Finding; weight: number }

/** How sure the findings let us be. */
export type Certainty = 'clear' | 'likely' | 'possible' | 'unlikely'

export type RankedCause = {
  cause: Cause
  certainty: Certainty
  score: number
  for: Reason[]
  against: Reason[]
}

/** The causes that findings speak of, the likeliest first, each with what speaks for it and against it. */
export function rankCauses(findings: Findings): RankedCause[] {
  const reasons = CAUSES.map((cause) => ({ cause, reasons: reasonsFor(cause, findings) }))
  return reasons
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ cause, reasons }): RankedCause => {
      const score = reasons.reduce((sum, { weight }) => sum + weight, 0)
      return {
        cause,
        certainty: certaintyOf(cause, score, reasons),
        score,
        for: reasons.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
        against: reasons.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight),
      }
    })
    .sort((a, b) => b.score - a.score)
}

function reasonsFor(cause: Cause, findings: Findings): Reason[] {
  return PROBE_IDS.flatMap((probe) => {
    const finding = findings[probe]
    if (finding === undefined) return []
    const weight = weightOf(cause, probe, finding)
    return weight === 0 ? [] : [{ probe, finding, weight }]
  })
}

function weightOf(cause: Cause, probe: ProbeId, finding: Finding): number {
  const own = finding.cause === cause ? OWN_WEIGHT[finding.status] : 0
  return WEIGHTS.filter(
    (row) => row.probe === probe && row.status === finding.status && row.cause === finding.cause,
  ).reduce((sum, { adds }) => sum + (adds[cause] ?? 0), own)
}

const OWN_WEIGHT: Record<Finding['status'], number> = {
  fail: FAIL_WEIGHT,
  unknown: HINT_WEIGHT,
  ok: 0,
  unavailable: 0,
}

/** Clear is only what a failed probe names itself; what is concluded is likely at most. */
function certaintyOf(cause: Cause, score: number, reasons: readonly Reason[]): Certainty {
  const isNamed = reasons.some(
    ({ finding }) => finding.status === 'fail' && finding.cause === cause,
  )
  if (score >= FAIL_WEIGHT && isNamed) return 'clear'
  if (score >= 3) return 'likely'
  return score >= 1 ? 'possible' : 'unlikely'
}
