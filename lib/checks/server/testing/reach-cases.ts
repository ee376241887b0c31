import { type FaultCase, HERE, leadsTo, localConnector } from './fault-case'
import type { Servers } from './start-servers'

/** Faults over HTTP, by the path that shows them. */
const FAULTY_CASES: readonly [string, string][] = [
  ['/401-bare', 'unknown'],
  ['/401-invalid-token', 'unknown'],
  ['/403-insufficient-scope', 'fail permissions'],
  ['/403-html', 'fail network'],
  ['/challenge', 'fail network'],
  ['/404', 'fail config'],
  ['/429', 'fail limits'],
  ['/500', 'fail service'],
  ['/503', 'fail service'],
  ['/530', 'fail network'],
  ['/reset', 'fail service'],
  ['/reset-in-body', 'fail service'],
  ['/hang', 'fail service'],
  ['/hang-in-headers', 'fail service'],
  ['/drip-headers', 'fail service'],
  ['/drip', 'fail service'],
  ['/open-stream', 'ok'],
  ['/long', 'unknown'],
  ['/bomb', 'unknown'],
  ['/broken-gzip', 'unknown'],
  ['/html', 'fail config'],
  ['/truncated', 'unknown'],
  ['/wrong-schema', 'unknown'],
  ['/not-http', 'unknown'],
  ['/loop', 'fail config'],
  ['/slash', 'fail permissions'],
  ['/to-private', 'fail config'],
]

/** What a name server says of a name that does not exist. */
const NOT_FOUND: NodeJS.ErrnoException = Object.assign(new Error('no such name'), {
  code: 'ENOTFOUND',
})

/** Faults in how a sign-in is described, by the path that shows them. */
const METADATA_CASES: readonly [string, string][] = [
  ['/well-known', 'ok'],
  ['/elsewhere', 'ok'],
  ['/missing', 'fail config'],
  ['/html', 'fail config'],
  ['/down', 'fail service'],
  ['/good', 'ok'],
  ['/openid', 'ok'],
  ['/slash', 'ok'],
  ['/other-resource', 'fail config'],
  ['/other-issuer', 'fail config'],
  ['/no-server', 'fail config'],
]

/** Every case of `reach`. */
export function reachCases(servers: Servers): FaultCase[] {
  const { faulty, feeds, metadata, closedUrl, ca } = servers
  const reach = (
    name: string,
    endpoint: string,
    expected: string,
    more: Partial<FaultCase> = {},
  ): FaultCase => {
    const connector = localConnector({ endpoint })
    return { name, probe: 'reach', connector, network: HERE, expected, ...more }
  }
  const beside = (endpoint: string, feed: string) => ({
    connector: localConnector({
      endpoint,
      statusFeed: { kind: 'statuspage', url: feed, components: [] },
    }),
  })
  const named = (endpoint: string) => ({
    connector: localConnector({ endpoint, hosts: [new URL(endpoint).hostname] }),
  })
  const acme = 'http://acme.example/mcp'
  const localhost = `http://localhost:${faulty.port}/429`
  const hang = `${faulty.url}/hang`

  return [
    reach('healthy, modern era', `${servers.modern.url}/mcp`, 'ok'),
    reach('healthy, older era', `${servers.legacy.url}/mcp`, 'ok'),
    reach('healthy, official SDK asks for a sign-in', `${servers.signIn.url}/mcp`, 'ok'),
    ...METADATA_CASES.map(([path, expected]) =>
      reach(`401, metadata: ${path.slice(1)}`, `${metadata.url}${path}`, expected),
    ),
    ...FAULTY_CASES.map(([path, expected]) =>
      reach(path.slice(1), `${faulty.url}${path}`, expected),
    ),
    reach('refused', closedUrl, 'fail service'),
    reach(
      'refused, the status page answers',
      closedUrl,
      'fail service',
      beside(closedUrl, `${feeds.url}/statuspage-up`),
    ),
    reach('refused, so is the status page', closedUrl, 'unknown', beside(closedUrl, closedUrl)),
    reach('hang, so does the status page', hang, 'unknown', beside(hang, `${feeds.url}/hang`)),
    ...['10.0.0.7', '169.254.169.254', '::ffff:127.0.0.1'].map((address) =>
      reach(`name leads to ${address}`, acme, 'fail network', {
        ...named(acme),
        network: { ...HERE, lookup: leadsTo(address) },
      }),
    ),
    reach('lookup fails', acme, 'fail network', {
      ...named(acme),
      network: { ...HERE, lookup: (_name, _options, callback) => callback(NOT_FOUND, '') },
    }),
    reach('localhost, as production would', localhost, 'unknown', {
      ...named(localhost),
      network: {},
    }),
    reach('localhost, with its port allowed only', localhost, 'fail network', {
      ...named(localhost),
      network: { allowAnyPort: true },
    }),
    ...(
      [
        ['good', 'fail limits'],
        ['expired', 'fail network'],
        ['selfSigned', 'fail network'],
        ['otherName', 'fail network'],
      ] as const
    ).map(([which, expected]) =>
      reach(`certificate: ${which}`, `${servers.tls[which].url}/mcp`, expected, {
        network: { ...HERE, ca },
      }),
    ),
    reach('TLS where there is none', `https://127.0.0.1:${faulty.port}/mcp`, 'fail network'),
    reach('no public endpoint', '', 'unavailable', { connector: localConnector({}) }),
  ]
}
