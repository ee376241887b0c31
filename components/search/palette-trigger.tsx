'use client'

import type { ReactNode } from 'react'
import { useOpening } from '@/components/site/use-opening'

const PALETTE = {
  load: () => import('./palette'),
  page: '/search',
  isShortcut({ key, metaKey, ctrlKey, target }: KeyboardEvent) {
    const isCommand = metaKey || ctrlKey
    return isCommand ? key.toLowerCase() === 'k' : key === '/' && !isField(target)
  },
}

/**
 * The way into the palette: a link to the search page that opens the palette instead once scripts
 * run, also by Cmd/Ctrl+K anywhere and by / outside of fields.
 * @param isOnServer whether the index is too large to be fetched, so that the server is asked instead
 * @param icon drawn by the server, since it never changes
 */
export function PaletteTrigger({ isOnServer, icon }: { isOnServer: boolean; icon: ReactNode }) {
  const { opened, close, onClick } = useOpening(PALETTE)
  return (
    <>
      <a
        href="/search"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={onClick}
        className="flex min-h-11 items-center gap-2.5 rounded-control text-ui text-ink-soft no-underline hover:border-ink max-md:w-11 max-md:justify-center max-md:text-ink md:min-w-36 lg:min-w-54 md:border md:border-edge md:bg-leaf md:px-3"
      >
        {icon}
        <span className="max-md:sr-only">Search</span>
        <kbd aria-hidden className="ml-auto max-md:hidden">
          /
        </kbd>
      </a>
      {opened && <opened.Palette isOnServer={isOnServer} onClose={close} />}
    </>
  )
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
