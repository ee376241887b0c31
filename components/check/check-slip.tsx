import type { ReactNode } from 'react'
import { CheckIcon, type CheckProgress, CheckWords } from './check-state'

type Props = {
  headingId: string
  state: CheckProgress
  /** Beside the state: the seconds that count while it runs. */
  beside?: ReactNode
  /** The lines of what was asked, and the words that follow from them. */
  children: ReactNode
  /** When it was measured, and the next act. */
  footer: ReactNode
}

/** A live check as a machine's printout: its state, what it says, and when. */
export function CheckSlip({ headingId, state, beside, children, footer }: Props) {
  return (
    <>
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 px-3 py-3 md:px-4">
        <h2 id={headingId} className="mr-auto text-ui font-semibold tracking-normal">
          Live check
        </h2>
        <p className="flex items-center gap-2 font-semibold">
          <CheckIcon state={state} />
          <CheckWords state={state} />
          {beside}
        </p>
      </header>
      {children}
      <footer className="mt-auto flex flex-wrap items-center gap-x-5 border-t border-rule px-3 py-1 text-ink-soft md:px-4">
        {footer}
      </footer>
    </>
  )
}

/** What every slip looks like, whoever prints it. */
export const SLIP =
  'border-t-2 border-b border-t-ink border-b-edge bg-sunk font-ui text-ui lining-nums'

/** The words of a slip, beneath its lines. */
export function SlipWords({ children }: { children: ReactNode }) {
  return <div className="border-t border-rule px-3 py-3.5 md:px-4">{children}</div>
}
