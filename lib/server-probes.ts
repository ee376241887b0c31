import { getContent } from '@/lib/catalogue/content'
import { getConnectors } from '@/lib/catalogue/flows'
import { readTestNetwork } from '@/lib/checks/server/read-test-network'
import { createServerProbes, type ServerProbes } from '@/lib/checks/server/server-probes'

declare global {
  var serverProbes: ServerProbes | undefined
}

/**
 * The probes of the server, over the connectors of content; one cache serves the whole process. Server only.
 * @throws when CHECKS_TEST_HOSTS is set and not in its form
 */
export function getServerProbes(): ServerProbes {
  // Routes and pages are built apart and load this module each for themselves; one cache is to serve them all.
  const probes = globalThis.serverProbes ?? makeProbes()
  // In development content changes under the server, and the next who asks must not get the old.
  if (process.env.NODE_ENV === 'production') globalThis.serverProbes = probes
  return probes
}

function makeProbes(): ServerProbes {
  return createServerProbes(getConnectors(), {
    incidents: getContent().incidents,
    network: readTestNetwork(process.env.CHECKS_TEST_HOSTS),
  })
}
