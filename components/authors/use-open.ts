'use client'

import { useSyncExternalStore } from 'react'

const KEY = 'authoring-bar'

const listeners = new Set<() => void>()

/** Only where storage is off. */
let isOpenHere = false

/** Whether the authoring bar is open, which this browser remembers from page to page; shut at first. */
export function useOpen(): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  return [useSyncExternalStore(subscribe, readOpen, () => false), setOpen]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

function readOpen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'open'
  } catch {
    return isOpenHere
  }
}

function setOpen(isOpen: boolean): void {
  isOpenHere = isOpen
  try {
    if (isOpen) localStorage.setItem(KEY, 'open')
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is off: it is remembered as long as the page is open.
  }
  for (const listener of listeners) listener()
}
