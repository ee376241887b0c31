import type { LookupFunction } from 'node:net'
import type { Connector } from '../../connector-schema'
import type { ServerProbeId } from '../../probes'
import type { TestNetwork } from '../test-network'

/** One way to go wrong, and what must come of it. */
export type FaultCase = {
  name: string
  probe: ServerProbeId
  connector: Connector
  network: TestNetwork
  /** Status, and cause where there is one: "fail service". */
  expected: string
}

/** What lets a probe reach the servers of a test. */
export const HERE: TestNetwork = { allowAddresses: ['127.0.0.1'], allowAnyPort: true }

/** A connector that may talk to this machine. */
export function localConnector(more: Partial<Connector>): Connector {
  return {
    id: 'acme',
    name: 'Acme',
    statusFeed: { kind: 'none' },
    signIn: 'oauth',
    hosts: ['127.0.0.1'],
    ...more,
  }
}

/** A name server that answers every name with one address. */
export function leadsTo(address: string): LookupFunction {
  return (_name, { all }, callback) =>
    all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4)
}
