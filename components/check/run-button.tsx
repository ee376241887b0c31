'use client'

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** Runs a check; while it runs the button says so and does nothing, but keeps its place and the focus. */
export function RunButton({
  isRunning,
  onRun,
  children,
}: {
  isRunning: boolean
  onRun: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-disabled={isRunning}
      onClick={() => {
        if (!isRunning) onRun()
      }}
      className={clsx(
        'min-h-11 font-ui text-ui font-medium underline decoration-1 underline-offset-[0.2em] print:hidden',
        isRunning ? 'cursor-default text-ink-soft no-underline' : 'text-pen hover:text-pen-press',
      )}
    >
      {children}
    </button>
  )
}
