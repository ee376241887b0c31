'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { PageNotes } from '@/lib/preview/page-notes'

/** What is known of the page for its author: of which page it is told, while the next is asked for. */
export type NotesState =
  | { kind: 'asking' }
  | { kind: 'none' }
  | { kind: 'failed' }
  | { kind: 'known'; notes: PageNotes }

/**
 * The notes of the page that is open, asked for again whenever content changes.
 * @param version another one when content changed
 */
export function usePageNotes(version: string): NotesState {
  const page = usePathname()
  const [state, setState] = useState<NotesState & { page?: string }>({ kind: 'asking' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is why to ask again
  useEffect(() => {
    const asking = new AbortController()
    askFor(page, asking.signal).then(
      (state) => setState({ ...state, page }),
      (error: unknown) => {
        const isDone = error instanceof DOMException && error.name === 'AbortError'
        if (!isDone) setState({ kind: 'failed', page })
      },
    )
    return () => asking.abort()
  }, [page, version])

  return state.page === page ? state : { kind: 'asking' }
}

async function askFor(page: string, signal: AbortSignal): Promise<NotesState> {
  const response = await fetch(`/authors/notes?${new URLSearchParams({ page })}`, { signal })
  if (!response.ok) return { kind: 'failed' }
  // Answered by this site's own route, which makes the same type.
  const notes = (await response.json()) as PageNotes | null
  return notes === null ? { kind: 'none' } : { kind: 'known', notes }
}
