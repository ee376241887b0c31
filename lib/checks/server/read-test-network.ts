import { lookup as lookUp } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { TestNetwork } from './test-network'

const ENTRY = /^((?:[a-z0-9-]+\.)+[a-z]{2,})=(127(?:\.\d{1,3}){3}):(\d{1,5})$/

/**
 * Read CHECKS_TEST_HOSTS, with which browser tests serve the hosts of content on this machine, as curl's
 * --connect-to does: `mcp.example.com=127.0.0.1:8443,…`. It comes from who starts the server, and it only says where
 * a name is served: content has to name the host all the same, and certificates are checked as ever.
 * @throws when an entry is not a host name and a loopback address with its port
 */
export function readTestNetwork(text: string | undefined): TestNetwork {
  if (text === undefined || text.trim() === '') return {}
  const places = new Map(
    text.split(',').map((entry) => {
      const [, host, address, port] = ENTRY.exec(entry.trim()) ?? []
      if (host === undefined || address === undefined) {
        throw new Error(
          `CHECKS_TEST_HOSTS has "${entry.trim()}"; expected a host name and a loopback address, as mcp.example.com=127.0.0.1:8443`,
        )
      }
      return [host, { address, port: Number(port) }] as const
    }),
  )
  const lookup: LookupFunction = (host, options, callback) => {
    const place = places.get(host)
    if (place === undefined) return lookUp(host, options, callback)
    const { address } = place
    if (options.all) callback(null, [{ address, family: 4 }])
    else callback(null, address, 4)
  }
  return {
    allowAddresses: [...new Set([...places.values()].map(({ address }) => address))],
    lookup,
    ports: new Map([...places].map(([host, { port }]) => [host, port])),
  }
}
