import type { ProbeId } from '../probes'
import type { Findings } from '../rank-causes'
import { type RunOptions, runProbes } from './run-probes'
import { thisBrowser } from './this-browser'

/** Run probes in the browser that has this page open, as `runProbes` does. */
export function runProbesHere(
  ids: readonly ProbeId[],
  options: Omit<RunOptions, 'browser'>,
): Promise<Findings> {
  return runProbes(ids, { ...options, browser: thisBrowser(window) })
}
