import type { Connector } from '../connector-schema'
import type { Finding } from '../finding'
import { hasNeed, isServerProbe, type ProbeId } from '../probes'
import type { Findings } from '../rank-causes'
import { askServerProbe } from './ask-server-probe'
import type { Browser } from './browser'

/** Told of each finding as it comes, and that a probe has begun. */
export type OnProgress = (probe: ProbeId, finding?: Finding) => void

/**
 * Run probes from a page, all at once; what our server finds beside a probe is asked for once.
 * Probes that need a click must be called from one. What cannot be told is a finding too; it rejects only where
 * the code that measures in a browser cannot be fetched.
 */
export async function runProbes(
  ids: readonly ProbeId[],
  { browser, connector, onProgress }: RunOptions,
): Promise<Findings> {
  const flights = new Map<ProbeId, Promise<Finding>>()
  const run = (id: ProbeId): Promise<Finding> => {
    const known = flights.get(id)
    if (known !== undefined) return known
    onProgress?.(id)
    const flight = start(id)
    flights.set(id, flight)
    flight.then(
      (finding) => onProgress?.(id, finding),
      // Told by what this function answers.
      () => {},
    )
    return flight
  }
  const start = async (id: ProbeId): Promise<Finding> => {
    if (isServerProbe(id)) {
      return connector === undefined
        ? { ...NO_CONNECTOR, measuredAt: new Date(browser.clock()).toISOString() }
        : askServerProbe(browser, id, connector.id)
    }
    const { endpoint } = connector ?? {}
    const needsReach = endpoint !== undefined && hasNeed(id, 'server-reach')
    const context = {
      ...(endpoint !== undefined && { endpoint }),
      ...(needsReach && { serverReach: run('reach') }),
    }
    // Who only asks our server need not fetch how a browser is measured.
    const { runBrowserProbe } = await import('./run-browser-probe')
    return runBrowserProbe(id, browser, context)
  }
  const found = await Promise.all(ids.map(async (id) => [id, await run(id)] as const))
  return Object.fromEntries(found)
}

type RunOptions = { browser: Browser; connector?: Connector; onProgress?: OnProgress }

const NO_CONNECTOR: Omit<Finding, 'measuredAt'> = {
  status: 'unavailable',
  summary: 'Choose a connector first, so that we know what to ask.',
  evidence: [],
  source: 'nothing to ask',
  tookMs: 0,
}
