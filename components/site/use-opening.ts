import { type MouseEvent, useEffect, useState } from 'react'

type Options<Module> = {
  /** Fetches what opens, when it is first opened. */
  load: () => Promise<Module>
  /** The page that does the same, for when it cannot be fetched. */
  page: string
  isShortcut: (event: KeyboardEvent) => boolean
  /** Goes to it where it stands on the screen already, and says whether it does. */
  goThere?: () => boolean
}

const isElsewhere = (event: MouseEvent | KeyboardEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey

/**
 * Opens something over the page from a link to its page, or by a shortcut anywhere.
 * @param options constant, from outside the component
 * @returns what was fetched, while it is open, and what its link does when it is pressed
 */
export function useOpening<Module>(options: Options<Module>) {
  const { load, page, isShortcut, goThere } = options
  const [isOpen, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<Module>()
  useEffect(() => {
    if (!isOpen || loaded) return
    load().then(
      (module) => setLoaded(() => module),
      () => location.assign(page),
    )
  }, [isOpen, loaded, load, page])
  useEffect(() => {
    function openByKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey || !isShortcut(event)) return
      event.preventDefault()
      if (!goThere?.()) setOpen(true)
    }
    document.addEventListener('keydown', openByKey)
    return () => document.removeEventListener('keydown', openByKey)
  }, [isShortcut, goThere])

  return {
    opened: isOpen ? loaded : undefined,
    close: () => setOpen(false),
    onClick(event: MouseEvent) {
      if (isElsewhere(event)) return
      event.preventDefault()
      if (!goThere?.()) setOpen(true)
    },
  }
}
