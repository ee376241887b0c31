'use client'

import { type ReactNode, useCallback, useSyncExternalStore } from 'react'
import { isOpen } from '@/lib/checks/find-incident'

type Props = {
  /** ISO 8601. */
  since: string
  until: string
  /** Whether it was open when the page was made, which for most pages is when the site was built. */
  isOpenNow: boolean
  children: ReactNode
}

/** Timers of a browser hold 24.8 days at most. */
const LONGEST_MS = 2_000_000_000

/** Shows something from one time to another, on the clock of who reads it. */
export function WhileOpen({ since, until, isOpenNow, children }: Props) {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const timers = [since, until]
        .map((time) => Date.parse(time) - Date.now())
        .filter((ms) => ms > 0 && ms < LONGEST_MS)
        .map((ms) => setTimeout(onChange, ms))
      return () => timers.forEach(clearTimeout)
    },
    [since, until],
  )
  const isVisible = useSyncExternalStore(
    subscribe,
    () => isOpen({ since, until }, Date.now()),
    () => isOpenNow,
  )
  return (
    <div data-needs-scripts hidden={!isVisible}>
      {children}
    </div>
  )
}
