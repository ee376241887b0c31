'use client'

import type { ReactNode } from 'react'
import { THEME_KEY } from './theme-script'

/**
 * Switches between light and dark, and remembers it in this browser. What the system has too is not
 * remembered: pressed twice, the page follows the system again.
 * @param icon drawn by the server, since it never changes
 */
export function ThemeSwitch({ icon }: { icon: ReactNode }) {
  function switchTheme() {
    const root = document.documentElement
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
    if (next === system) delete root.dataset.theme
    else root.dataset.theme = next
    try {
      if (next === system) localStorage.removeItem(THEME_KEY)
      else localStorage.setItem(THEME_KEY, next)
    } catch {
      // Storage is switched off: the choice lasts as long as the page.
    }
  }
  return (
    <button
      type="button"
      onClick={switchTheme}
      aria-label="Switch between light and dark"
      className="noscript:hidden grid size-11 place-items-center rounded-control hover:bg-pen-wash hover:text-pen active:text-pen-press active:shadow-edge"
    >
      {icon}
    </button>
  )
}
