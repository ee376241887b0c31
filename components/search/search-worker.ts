import { openBundle } from '@/lib/search/bundle'
import { findResults } from '@/lib/search/find-results'
import type { SearchAnswer, SearchRequest } from './search-messages'

/* Fetches the index and searches it, so that typing in the page never waits for either. */

const answer = (message: SearchAnswer) => postMessage(message)

const opened = fetch('/search-bundle')
  .then(async (response) => {
    if (!response.ok) throw new Error(`The search bundle answered ${response.status}`)
    return openBundle(new Uint8Array(await response.arrayBuffer()))
  })
  .then((bundle) => {
    answer({ kind: 'ready', symptoms: bundle.symptoms })
    warmUp(bundle)
    return bundle
  })
  .catch(() => {
    answer({ kind: 'failed' })
    return undefined
  })

/**
 * Search for what the front page offers, while the reader types their first letters: a browser runs code several
 * times faster once it has run some. Each in a turn of its own, so that a question is answered between two.
 */
function warmUp(bundle: ReturnType<typeof openBundle>) {
  for (const { label } of bundle.symptoms) {
    setTimeout(() => findResults(bundle, label, { limit: 20, typing: true }))
  }
}

addEventListener('message', async ({ data }: MessageEvent<SearchRequest>) => {
  const bundle = await opened
  if (bundle === undefined) return
  const { id, query, limit, exact } = data
  answer({
    kind: 'results',
    id,
    results: findResults(bundle, query, { limit, exact, typing: true }),
  })
})
