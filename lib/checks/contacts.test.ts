import { expect, test } from '@playwright/test'
import type { Connector } from './connector-schema'
import { describeContacts } from './describe-contacts'
import { listContactedHosts, listContacts } from './list-contacts'
import { PROBE_IDS } from './probes'

const acme: Connector = {
  id: 'acme',
  name: 'Acme',
  statusFeed: { kind: 'slack', url: 'https://status.acme.com/current', components: [] },
  endpoint: 'https://mcp.acme.com/mcp',
  signIn: 'oauth',
  hosts: ['status.acme.com', 'mcp.acme.com', 'login.acme.com'],
}
const bare: Connector = { ...acme, statusFeed: { kind: 'none' }, endpoint: undefined, hosts: [] }

const says = (probes: readonly string[], connector: Connector | undefined) =>
  describeContacts(listContacts(probes, connector))
const REST = 'Nothing else leaves this page, and no cookie or sign-in goes along.'

test('what is contacted is said host by host', () => {
  expect(says(['service-status'], acme)).toBe(`Our server asks status.acme.com. ${REST}`)
  expect(says(PROBE_IDS, acme)).toBe(
    `Our server asks status.acme.com, mcp.acme.com and login.acme.com. This browser asks mcp.acme.com and this site. ${REST}`,
  )
  expect(says(['reach-from-browser'], acme)).toContain(
    'This browser asks mcp.acme.com and this site.',
  )
})

test('without an address, a connector or a known probe nobody is contacted', () => {
  const nobody = 'Nothing leaves this page for it.'
  expect(says(['service-status', 'reach'], bare)).toBe(nobody)
  expect(says(['service-status', 'cookies', 'nonsense', 'constructor'], undefined)).toBe(nobody)
  expect(says(PROBE_IDS, bare)).toBe(`This browser asks this site. ${REST}`)
})

test('the hosts that browsers contact are the public endpoints, each once', () => {
  const other = { endpoint: 'https://a.example.com/x' }
  expect(listContactedHosts([acme, acme, bare, other])).toEqual(['a.example.com', 'mcp.acme.com'])
})
