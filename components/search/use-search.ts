'use client'

import { startTransition, useEffect, useRef, useState } from 'react'
import type { Results } from '@/lib/search/find-results'
import { openSearch, type Search } from './open-search'

/** `failed` means that neither the index nor the server answers: the search page may still. */
export type SearchState = 'loading' | 'ready' | 'failed'

/** Results for what is typed; while newer ones are on their way, the last stay. */
export function useSearch(query: string, exact: boolean, isOnServer: boolean) {
  const search = useRef<Search>(undefined)
  const [state, setState] = useState<SearchState>('loading')
  const [symptoms, setSymptoms] = useState<{ label: string; path: string }[]>([])
  const [results, setResults] = useState<Results>()

  useEffect(() => {
    const opened = openSearch(
      {
        onReady(found) {
          setSymptoms(found)
          setState('ready')
        },
        onResults(found) {
          // Drawn in slices, so that a long list never holds up the next letter.
          startTransition(() => {
            setResults(found)
            setState('ready')
          })
        },
        onFailed: () => setState('failed'),
      },
      isOnServer,
    )
    search.current = opened
    return () => opened.close()
  }, [isOnServer])

  useEffect(() => {
    if (query.trim() !== '') search.current?.ask(query, exact)
  }, [query, exact])

  return { state, symptoms, results: query.trim() === '' ? undefined : results }
}
