import type { Cause } from '@/lib/files/component-specs'
import type { Certainty, Findings, RankedCause } from './rank-causes'
import type { Verdicts } from './verdicts-schema'

/** What the checks say in the end. */
export type Verdict = {
  /** Undefined when nothing speaks for any cause. */
  cause?: Cause
  certainty: Certainty
  headline: string
  detail: string
  /** The next step, with the answers that the findings fill in. */
  next?: { flow: string; answers: Record<string, string>; label: string }
}

/** Put a ranking into the words of content/verdicts.yaml, and say where it leads. */
export function composeVerdict(
  ranked: readonly RankedCause[],
  findings: Findings,
  words: Verdicts,
): Verdict {
  const [first] = ranked
  const statuses = new Map<string, string>(
    Object.entries(findings).map(([probe, { status }]) => [probe, status]),
  )
  const entry = words.causes.find(
    ({ cause, when }) =>
      cause === first?.cause &&
      Object.entries(when).every(([probe, status]) => statuses.get(probe) === status),
  )
  if (first === undefined || entry === undefined || first.certainty === 'unlikely') {
    return { certainty: 'unlikely', headline: words.nothing, detail: '' }
  }
  const { cause, name, detail, answers, next } = entry
  return {
    cause,
    certainty: first.certainty,
    headline: words.certainty[first.certainty].replace('{cause}', name),
    detail,
    next: { flow: words.flow, answers, label: next },
  }
}
