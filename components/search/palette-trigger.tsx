'use client'

import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'

type PaletteComponent = typeof import('./palette').Palette

/**
 * The way into the palette: a link to the search page that opens the palette instead once scripts
 * run, also by Cmd/Ctrl+K anywhere and by / outside of fields.
 * @param isOnServer whether the index is too large to be fetched, so that the server is asked instead
 */
export function PaletteTrigger({ isOnServer }: { isOnServer: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<{ Palette: PaletteComponent }>()
  useEffect(() => {
    if (!isOpen || loaded) return
    // The palette's code is fetched when it is first opened; where that fails, the search page is there.
    import('./palette').then(setLoaded).catch(() => location.assign('/search'))
  }, [isOpen, loaded])
  useEffect(() => {
    function openByKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      const isCommandK = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k'
      const isSlash =
        event.key === '/' && !event.metaKey && !event.ctrlKey && !isField(event.target)
      if (!isCommandK && !isSlash) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', openByKey)
    return () => document.removeEventListener('keydown', openByKey)
  }, [])

  return (
    <>
      <a
        href="/search"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setOpen(true)
        }}
        className="flex min-h-11 items-center gap-2.5 rounded-control text-ui text-ink-soft no-underline hover:border-ink max-md:w-11 max-md:justify-center max-md:text-ink md:min-w-36 lg:min-w-54 md:border md:border-edge md:bg-leaf md:px-3"
      >
        <Search size={20} strokeWidth={1.75} aria-hidden className="flex-none" />
        <span className="max-md:sr-only">Search</span>
        <kbd aria-hidden className="ml-auto max-md:hidden">
          /
        </kbd>
      </a>
      {isOpen && loaded && (
        <loaded.Palette isOnServer={isOnServer} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
