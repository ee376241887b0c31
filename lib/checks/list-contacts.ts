import type { Connector } from './connector-schema'
import { hasNeed, isProbe, type ProbeId } from './probes'

/** Whom checks contact: hosts that content names, and this site itself. */
export type Contacts = {
  /** Hosts that our server asks. */
  server: string[]
  /** Hosts that the reader's browser asks. */
  browser: string[]
  /** Whether the browser asks this site too. */
  isOwnSite: boolean
}

/** Whom some probes of a connector contact, each host once; unknown probes contact nobody. */
export function listContacts(
  probes: readonly string[],
  connector: Connector | undefined,
): Contacts {
  const ids = probes.filter(isProbe)
  const server = ids.flatMap((id) => serverHosts(id, connector))
  const browser = ids.flatMap((id) =>
    id === 'reach-from-browser' && connector ? listContactedHosts([connector]) : [],
  )
  return {
    server: [...new Set(server)],
    browser: [...new Set(browser)],
    isOwnSite: ids.some((id) => ASK_OWN_SITE.has(id)),
  }
}

/**
 * The hosts that readers' browsers contact for live checks, sorted, each once: the public endpoints of connectors.
 * What a content policy has to let through, as `connect-src https://<host>`.
 */
export function listContactedHosts(connectors: readonly Pick<Connector, 'endpoint'>[]): string[] {
  const hosts = connectors.flatMap(({ endpoint }) =>
    endpoint === undefined ? [] : [new URL(endpoint).host],
  )
  return [...new Set(hosts)].sort()
}

const ASK_OWN_SITE: ReadonlySet<ProbeId> = new Set([
  'online',
  'clock',
  'content-blocker',
  'reach-from-browser',
])

function serverHosts(id: ProbeId, connector: Connector | undefined): string[] {
  if (connector === undefined) return []
  const { statusFeed, endpoint, hosts } = connector
  if (id === 'service-status') {
    return statusFeed.kind === 'none' ? [] : [new URL(statusFeed.url).host]
  }
  // Where a server names its sign-in, that is asked too; and the status page, to compare a failure with.
  const needsReach = id === 'reach' || hasNeed(id, 'server-reach')
  return needsReach && endpoint !== undefined ? hosts : []
}
