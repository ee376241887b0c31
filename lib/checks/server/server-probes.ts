import type { Clock } from '../clock'
import type { Connector } from '../connector-schema'
import { findIncident } from '../find-incident'
import type { Finding, Judgement } from '../finding'
import type { Incident } from '../incidents-schema'
import { asFinding, measure } from '../measure'
import { isServerProbe, type ServerProbeId } from '../probes'
import { type Timed, timed } from '../timed'
import type { Fetch } from './ask-endpoint'
import { createCachedFlights } from './cached-flights'
import { checkIncident } from './check-incident'
import { type Control, checkReach } from './check-reach'
import { checkServiceStatus } from './check-service-status'
import { FETCH_LIMITS } from './fetch-limits'
import type { Outcome } from './outcome'
import { safeFetch } from './safe-fetch'
import type { TestNetwork } from './test-network'

/** A finding, or the name in the request that content does not know. */
export type ProbeAnswer =
  | { ok: true; finding: Finding }
  | { ok: false; unknown: 'probe' | 'connector' }

/** The probes of the server, over the connectors of content. Requests choose among them and name nothing else. */
export type ServerProbes = {
  run: (probeId: string, connectorId: string) => Promise<ProbeAnswer>
}

/**
 * Make the server's probes. What was measured is kept a minute, and many askers share one request.
 * @param incidents written by hand; while one is open, the status page is not asked
 * @param network tests only: see TestNetwork
 */
export function createServerProbes(
  connectors: readonly Connector[],
  {
    clock = Date.now,
    incidents = [],
    network = {},
  }: { clock?: Clock; incidents?: readonly Incident[]; network?: TestNetwork } = {},
): ServerProbes {
  const byId = new Map(connectors.map((connector) => [connector.id, connector]))
  const endpoints = createCachedFlights<Finding>(FETCH_LIMITS.cacheMs, clock)
  const feeds = createCachedFlights<Timed<Outcome>>(FETCH_LIMITS.cacheMs, clock)

  // Several connectors share a feed, as Google's do: one request serves them all.
  const fetchFeed = (url: string, hosts: readonly string[]) =>
    feeds(url, () =>
      timed(clock, () => {
        const signal = AbortSignal.timeout(FETCH_LIMITS.probeMs)
        const headers = { accept: 'application/json' }
        return safeFetch({ url, hosts, method: 'GET', headers, signal }, network)
      }),
    )

  const probes: Record<ServerProbeId, (connector: Connector) => Promise<Finding>> = {
    'service-status': async ({ id, statusFeed: feed, statusPage, hosts }) => {
      const incident = findIncident(incidents, id, clock())
      if (incident !== undefined) {
        return measure('this help centre', clock, async () => checkIncident(incident))
      }
      if (feed.kind === 'none') {
        return measure(statusPage ?? 'nothing to ask', clock, async () => NO_FEED)
      }
      const { value, ...time } = await fetchFeed(feed.url, hosts)
      return asFinding(feed.url, { value: checkServiceStatus(feed, value, clock()), ...time })
    },
    reach: ({ endpoint, hosts, statusFeed }) => {
      if (endpoint === undefined) return measure('nothing to ask', clock, async () => NO_ENDPOINT)
      return endpoints(endpoint, () => {
        const whole = AbortSignal.timeout(FETCH_LIMITS.probeMs)
        const signal = AbortSignal.timeout(FETCH_LIMITS.endpointMs)
        const fetch: Fetch = (request) => safeFetch({ ...request, hosts, signal }, network)
        const control: Control = () => askControl(statusFeed, (url) => fetchFeed(url, hosts), whole)
        return measure(endpoint, clock, () => checkReach(endpoint, fetch, control))
      })
    },
  }

  return {
    async run(probeId, connectorId) {
      if (!isServerProbe(probeId)) return { ok: false, unknown: 'probe' }
      const connector = byId.get(connectorId)
      if (connector === undefined) return { ok: false, unknown: 'connector' }
      return { ok: true, finding: await probes[probeId](connector) }
    },
  }
}

const NO_FEED: Judgement = {
  status: 'unavailable',
  summary:
    'The service publishes no status that we can read. Look at its status page yourself, if it has one.',
  evidence: [],
}

const NO_ENDPOINT: Judgement = {
  status: 'unavailable',
  summary: 'The address of this connector’s server is not public, so we cannot ask it.',
  evidence: [],
}

/** Whether we reached the service's status page just now, within what is left of the probe's time. */
async function askControl(
  feed: Connector['statusFeed'],
  fetchFeed: (url: string) => Promise<Timed<Outcome>>,
  whole: AbortSignal,
): ReturnType<Control> {
  if (feed.kind === 'none') return undefined
  const late = new Promise<undefined>((resolve) => {
    if (whole.aborted) resolve(undefined)
    whole.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  const fed = await Promise.race([fetchFeed(feed.url), late])
  const works = fed?.value.ok === true
  return {
    works,
    says: works ? 'we reached the status page' : 'we did not reach the status page either',
  }
}
