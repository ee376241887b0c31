'use client'

import { SunMoon } from 'lucide-react'
import { THEME_KEY } from './theme-script'

/** Switches between light and dark, and remembers it in this browser. */
export function ThemeSwitch() {
  function switchTheme() {
    const root = document.documentElement
    const now =
      root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    const next = now === 'dark' ? 'light' : 'dark'
    root.dataset.theme = next
    try {
      localStorage.setItem(THEME_KEY, next)
    } catch {
      // Storage is switched off: the choice lasts as long as the page.
    }
  }
  return (
    <button
      type="button"
      onClick={switchTheme}
      aria-label="Switch between light and dark"
      className="noscript:hidden grid size-11 place-items-center rounded-control hover:bg-pen-wash hover:text-pen"
    >
      <SunMoon size={22} strokeWidth={1.75} aria-hidden />
    </button>
  )
}
