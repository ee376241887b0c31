import { readConnectors } from './read-connectors'
import { createServerProbes, type ProbeAnswer, type ServerProbes } from './server-probes'

let probes: Promise<ServerProbes> | undefined

/**
 * Run a probe of the server for a connector, both named by a request; what content does not know is
 * answered as unknown, and nothing is contacted. One cache serves the whole process.
 * @throws when content/connectors has problems
 */
export async function runServerProbe(probeId: string, connectorId: string): Promise<ProbeAnswer> {
  probes ??= readConnectors().then((connectors) => createServerProbes(connectors))
  return (await probes).run(probeId, connectorId)
}
