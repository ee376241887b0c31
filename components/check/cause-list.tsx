import type { ReactNode } from 'react'
import { describeCertainty } from '@/lib/checks/describe-certainty'
import { PROBE_WORDS } from '@/lib/checks/probe-words'
import type { RankedCause, Reason } from '@/lib/checks/rank-causes'
import { nameCause } from '@/lib/flows/name-cause'

/** The causes by how much speaks for them, each with what speaks for it and against it. */
export function CauseList({ ranked }: { ranked: readonly RankedCause[] }) {
  return (
    <ol className="border-b border-rule font-ui text-ui">
      {ranked.map(({ cause, certainty, for: speaksFor, against }) => (
        <li key={cause} className="border-t border-rule py-3">
          <h3 className="flex flex-wrap justify-between gap-x-4 text-ui font-semibold tracking-normal">
            {nameCause(cause)}
            <span className="font-normal text-ink-soft">{describeCertainty(certainty)}</span>
          </h3>
          <dl className="mt-1 grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-meta text-ink-soft">
            <Reasons name="For" reasons={speaksFor} />
            <Reasons name="Against" reasons={against} />
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Reasons({ name, reasons }: { name: string; reasons: readonly Reason[] }): ReactNode {
  if (reasons.length === 0) return null
  return (
    <>
      <dt className="font-medium">{name}</dt>
      {reasons.map(({ probe, finding }) => (
        <dd key={probe} className="col-start-2">
          <span className="font-medium">{PROBE_WORDS[probe].name}:</span> {finding.summary}
        </dd>
      ))}
    </>
  )
}
