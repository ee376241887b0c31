'use client'

import { useSyncExternalStore } from 'react'
import { getText, removeText, setText } from '@/components/site/browser-storage'

const KEY = 'authoring-bar'

const listeners = new Set<() => void>()

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
  return getText(KEY) === 'open'
}

function setOpen(isOpen: boolean): void {
  if (isOpen) setText(KEY, 'open')
  else removeText(KEY)
  for (const listener of listeners) listener()
}
