import type { Finding } from '@/lib/checks/finding'
import { formatTook } from '@/lib/checks/format-time'
import { CheckIcon, type CheckProgress, CheckWords } from './check-state'

/** One thing that was asked, and what came of it. */
export function FindingLine({
  name,
  state,
  finding,
}: {
  /** What is looked at. */
  name: string
  state: CheckProgress
  finding?: Finding
}) {
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 border-t border-rule px-3 py-2.5 md:grid-cols-[1.25rem_minmax(0,1fr)_auto] md:px-4">
      <span className="pt-0.5">
        <CheckIcon state={state} />
      </span>
      <span>{name}</span>
      <span className="col-start-2 font-semibold md:col-start-3 md:text-right">
        <CheckWords state={state} />
        {finding && finding.status !== 'unavailable' && (
          <>
            {' '}
            <span className="font-normal whitespace-nowrap text-ink-soft">
              in {formatTook(finding.tookMs)}
            </span>
          </>
        )}
      </span>
    </li>
  )
}
