import type { ComponentProps } from 'react'
import { CauseList } from './cause-list'
import { CheckReport } from './check-report'

/** Beneath a verdict: every cause with what speaks for and against it, and the report for a ticket. */
export function CaseDetails(told: ComponentProps<typeof CheckReport>) {
  return (
    <>
      {told.ranked.length > 0 && (
        <section aria-labelledby="_causes" className="mt-10">
          <h2 id="_causes" className="mb-3">
            What speaks for each cause
          </h2>
          <CauseList ranked={told.ranked} />
        </section>
      )}
      <section aria-labelledby="_report" className="mt-10">
        <h2 id="_report">A report for a ticket</h2>
        <p className="mt-1 mb-4 text-ink-soft">
          Look through it first: it holds what stands above, and nothing of your account.
        </p>
        <CheckReport {...told} />
      </section>
    </>
  )
}
