'use client'

import { useSyncExternalStore } from 'react'

/**
 * The height in pixels that an on-screen keyboard leaves of the page; undefined while there is none. Browsers
 * tell it apart from the size of the window, which `dvh` follows.
 */
export function useVisibleHeight(): number | undefined {
  return useSyncExternalStore(subscribe, readHeight, () => undefined)
}

/** What a browser's own bars take away is less than this, and dvh knows of them. */
const LEAST_KEYBOARD = 120

function readHeight(): number | undefined {
  const visible = window.visualViewport
  // A page that is zoomed in shows less of itself too.
  if (!visible || visible.scale > 1.01) return undefined
  return window.innerHeight - visible.height > LEAST_KEYBOARD
    ? Math.round(visible.height)
    : undefined
}

function subscribe(listener: () => void): () => void {
  window.visualViewport?.addEventListener('resize', listener)
  return () => window.visualViewport?.removeEventListener('resize', listener)
}
