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
        <summary className="grid min-h-12 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-3 py-2 text-ink no-underline hover:text-ink sm:grid-cols-[1.25rem_minmax(0,1fr)_auto_auto]">
          <CheckIcon state={state} />
          <span className="group-hover:underline">{PROBE_WORDS[probe].name}</span>
          <span className="font-semibold max-sm:col-start-2 max-sm:row-start-2">
            <CheckWords state={state} />
          </span>
          <span className="max-sm:col-start-3 max-sm:row-start-1">
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
