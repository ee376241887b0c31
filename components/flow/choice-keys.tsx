'use client'

import type { KeyboardEvent, ReactNode } from 'react'

/** Number keys choose, but only while focus is among the choices; ? is the last, "I'm not sure". */
export function ChoiceKeys({ label, children }: { label: string; children: ReactNode }) {
  function chooseByKey(event: KeyboardEvent<HTMLUListElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const links = event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-key]')
    const link = [...links].find((one) => one.dataset.key === event.key)
    if (link) {
      event.preventDefault()
      link.click()
    }
  }
  return (
    <ul aria-label={label} data-keys onKeyDown={chooseByKey} className="grid gap-2">
      {children}
    </ul>
  )
}
