import type { ReactNode } from 'react'
import { Chevron } from '@/components/site/chevron'
import type { Finding } from '@/lib/checks/finding'
import { PROBE_WORDS } from '@/lib/checks/probe-words'
import type { ProbeId } from '@/lib/checks/probes'
import { CheckIcon, type CheckProgress, CheckWords } from './check-state'
import { FindingFacts } from './finding-facts'
import { FindingWords } from './finding-words'
import { MeasuredAt } from './measured-at'

type Props = {
  probe: ProbeId
  state: CheckProgress
  finding?: Finding
  zone?: 'UTC'
  /** A button, where the probe needs one. */
  action?: ReactNode
}

/** One probe of many: how far it is; opened, what it found, on what that rests, and what it leaves open. */
export function ProbeRow({ probe, state, finding, zone, action }: Props) {
  return (
    <li className="border-t border-rule px-3 md:px-4">
      <details className="group">
        <summary className="flex min-h-12 items-center gap-x-3 py-2 text-ink no-underline hover:text-ink">
          <CheckIcon state={state} />
          <span className="group-hover:underline">{PROBE_WORDS[probe].name}</span>
          <span className="ml-auto flex flex-none items-center gap-2 text-right font-semibold">
            <CheckWords state={state} />
            <Chevron />
          </span>
        </summary>
        <div className="pb-2 pl-8">
          {finding ? (
            <>
              <p className="pb-2">
                <FindingWords finding={finding} />
              </p>
              <FindingFacts cannotTell={PROBE_WORDS[probe].cannotTell} finding={finding} />
              <p className="text-meta text-ink-soft">
                <MeasuredAt finding={finding} zone={zone} />
              </p>
            </>
          ) : (
            <p className="text-ink-soft">{PROBE_WORDS[probe].measures}.</p>
          )}
        </div>
      </details>
      {action}
    </li>
  )
}
