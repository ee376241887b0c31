'use client'

import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Place } from '@/lib/files/problem'

/** Only the machine that the site runs on has the editor. */
const OWN_HOSTS = ['localhost', '127.0.0.1', '[::1]']

/**
 * Opens a file at its place in the author's editor, by the door that next dev has for its own errors; it
 * looks for an editor that runs, or takes that of REACT_EDITOR.
 */
export function EditorButton({
  file,
  place: { line, column },
  children,
}: {
  file: string
  place: Place
  children: ReactNode
}) {
  const [said, setSaid] = useState<string>()

  async function open() {
    if (!OWN_HOSTS.includes(location.hostname)) {
      setSaid('Only the machine that runs npm run dev can open its editor.')
      return
    }
    const query = new URLSearchParams({ file, line1: String(line), column1: String(column) })
    const isAsked = await fetch(`/__nextjs_launch-editor?${query}`).then(
      ({ ok }) => ok,
      () => false,
    )
    setSaid(
      isAsked
        ? 'Asked your editor. If nothing opens, the terminal says how to name one.'
        : 'npm run dev could not open it: is the file still there?',
    )
  }

  return (
    <>
      <button
        type="button"
        onClick={open}
        className="min-h-11 text-left text-pen underline hover:text-pen-press"
      >
        {children}
      </button>
      <span role="status" className="block text-meta text-ink-soft empty:hidden">
        {said}
      </span>
    </>
  )
}
