import { getConnectors, getContent } from '@/lib/catalogue'
import { readTestNetwork } from '@/lib/checks/server/read-test-network'
import { createServerProbes, type ServerProbes } from '@/lib/checks/server/server-probes'

let probes: ServerProbes | undefined

/**
 * The probes of the server, over the connectors of content; one cache serves the whole process. Server only.
 * @throws when CHECKS_TEST_HOSTS is set and not in its form
 */
export function getServerProbes(): ServerProbes {
  probes ??= createServerProbes(getConnectors(), {
    incidents: getContent().incidents,
    network: readTestNetwork(process.env.CHECKS_TEST_HOSTS),
  })
  return probes
}
