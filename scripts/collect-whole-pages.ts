import { collectSegmentData as collect } from 'next/dist/server/app-render/collect-segment-data'
import { type PrefetchHints, StaticPrefetchDisabled } from 'next/dist/shared/lib/app-router-types'

/*
 * Stands in a build for Next's module of the same exports: see next.config.ts and decision 004. Next writes each
 * part of a page out once more, to be fetched ahead by itself, though links here fetch pages whole: that took
 * a quarter of the time in which 1,000 articles' pages are made, and half of their files.
 */

export { collectPrefetchHints } from 'next/dist/server/app-render/collect-segment-data'

/** A page, however deep in its folders, of which no part is fetched by itself. */
const WHOLE: PrefetchHints = { hints: StaticPrefetchDisabled, slots: null }
WHOLE.slots = { children: WHOLE }

/** What is fetched ahead of a page: its outline and the whole of it. */
export const collectSegmentData: typeof collect = (
  isCacheComponentsEnabled,
  page,
  staleTime,
  clientModules,
  serverConsumerManifest,
  _prefetchInlining,
  _hints,
  isUpgradeableFallback,
) => {
  // Next then takes the head for some part's, and does not write it by itself. Nothing is joined: no part is written.
  const prefetchInlining = true
  return collect(
    isCacheComponentsEnabled,
    page,
    staleTime,
    clientModules,
    serverConsumerManifest,
    prefetchInlining,
    WHOLE,
    isUpgradeableFallback,
  )
}
