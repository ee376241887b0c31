import type { StatusFeed } from '../../connector-schema'
import { type FaultCase, HERE, localConnector } from './fault-case'
import type { Servers } from './start-servers'

type Kind = Exclude<StatusFeed['kind'], 'none'>

/** Name, format, path, the parts that the connector needs, and what must come out. */
const CASES: readonly [string, Kind, string, string[], string][] = [
  ['statuspage: all up', 'statuspage', '/statuspage-up', ['API'], 'ok'],
  ['statuspage: incident', 'statuspage', '/statuspage-incident', ['API'], 'fail service'],
  ['statuspage: incident elsewhere', 'statuspage', '/statuspage-incident', ['Pages'], 'ok'],
  ['statuspage: maintenance', 'statuspage', '/statuspage-maintenance', ['API'], 'fail service'],
  ['statuspage: maintenance elsewhere', 'statuspage', '/statuspage-maintenance', ['Pages'], 'ok'],
  ['slack: incident', 'slack', '/slack-incident', ['Messaging'], 'fail service'],
  ['slack: incident elsewhere', 'slack', '/slack-incident', ['Search'], 'ok'],
  ['slack: all up', 'slack', '/slack-up', ['Messaging'], 'ok'],
  ['google: incident', 'google', '/google-incident', ['Gmail'], 'fail service'],
  ['google: incident elsewhere', 'google', '/google-incident', ['Google Drive'], 'ok'],
  ['google: longer than we read', 'google', '/long', ['Gmail'], 'unknown'],
  ['google: all up', 'google', '/google-up', ['Gmail'], 'ok'],
  ['stripe: all up', 'stripe', '/stripe-up', ['api'], 'ok'],
  ['stripe: down', 'stripe', '/stripe-down', ['api'], 'fail service'],
  ['stripe: a copy of 2024', 'stripe', '/stripe-stale', ['api'], 'unknown'],
  ['salesforce: all up', 'salesforce', '/salesforce-up', ['NA1'], 'ok'],
  ['salesforce: incident', 'salesforce', '/salesforce-incident', ['NA1'], 'fail service'],
  ['salesforce: incident elsewhere', 'salesforce', '/salesforce-incident', ['NA2'], 'ok'],
  ['salesforce: some instances', 'salesforce', '/salesforce-incident', [], 'unknown service'],
]

/** Faults of the status page itself: none says anything about the service. */
const FAULTS = [
  '/401-bare',
  '/403-html',
  '/429',
  '/500',
  '/503',
  '/530',
  '/reset',
  '/reset-in-body',
  '/hang',
  '/hang-in-headers',
  '/drip',
  '/long',
  '/bomb',
  '/broken-gzip',
  '/html',
  '/truncated',
  '/wrong-schema',
  '/loop',
  '/to-private',
  '/not-http',
]

/** Every case of `service-status`. */
export function feedCases({ feeds, closedUrl }: Servers): FaultCase[] {
  const probe = { probe: 'service-status', network: HERE } as const
  const feedAt = (kind: Kind, url: string, components: string[]) =>
    localConnector({ statusFeed: { kind, url, components } })
  return [
    ...CASES.map(([name, kind, path, components, expected]) => ({
      ...probe,
      name,
      connector: feedAt(kind, `${feeds.url}${path}`, components),
      expected,
    })),
    ...FAULTS.map((path) => ({
      ...probe,
      name: `status page: ${path.slice(1)}`,
      connector: feedAt('statuspage', `${feeds.url}${path}`, []),
      expected: 'unknown',
    })),
    {
      ...probe,
      name: 'status page: refused',
      connector: feedAt('statuspage', closedUrl, []),
      expected: 'unknown',
    },
    { ...probe, name: 'no feed', connector: localConnector({}), expected: 'unavailable' },
  ]
}
