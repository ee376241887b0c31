import type { Results } from '@/lib/search/find-results'
import type { SearchState } from './use-search'

type Props = { query: string; state: SearchState; results: Results | undefined; shown: number }

/** How much was found, said aloud; shown too where there is nothing else to show. */
export function PaletteStatus({ query, state, results, shown }: Props) {
  const isAsked = query.trim() !== ''
  const offersPage = isAsked && (state === 'failed' || results?.results.length === 0)
  return (
    <p role="status" className={shown > 0 || !isAsked ? 'sr-only' : 'px-5 py-6'}>
      {describe(isAsked, state, results, shown)}
      {offersPage && (
        <>
          {' '}
          <a href={`/search?q=${encodeURIComponent(query)}`}>See where to go from here</a>
        </>
      )}
    </p>
  )
}

function describe(
  isAsked: boolean,
  state: SearchState,
  results: Results | undefined,
  shown: number,
): string {
  if (!isAsked) return ''
  if (state === 'failed') return 'The search does not answer here. The search page may.'
  if (results === undefined) return 'Searching'
  if (shown > 0) return `${shown} result${shown === 1 ? '' : 's'}`
  if (results.foreignLanguage) return 'Nothing here is written in that language.'
  return 'Nothing here matches that.'
}
