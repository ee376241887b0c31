import { expect, test } from '@playwright/test'
import { parseConnector } from './parse-connector'
import { readConnectors } from './server/testing/read-connectors'

test('the connectors of content are sound, and there are enough', async () => {
  const connectors = await readConnectors()
  expect(connectors.length).toBeGreaterThanOrEqual(16)
  expect(new Set(connectors.map(({ id }) => id)).size).toBe(connectors.length)
  for (const kind of ['statuspage', 'slack', 'google', 'stripe', 'salesforce', 'none']) {
    expect(connectors.map(({ statusFeed }) => statusFeed.kind)).toContain(kind)
  }
})

const parse = (yaml: string) => {
  const parsed = parseConnector({ path: 'content/connectors/acme.yaml', text: yaml })
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`)
}

test('a host that is used but not named is a problem at its place', () => {
  const yaml = [
    'id: acme',
    'name: Acme',
    'statusFeed:',
    '  kind: statuspage',
    '  url: https://status.acme.com/api/v2/summary.json',
    'endpoint: https://mcp.acme.com/mcp',
    'signIn: oauth',
    'hosts: [mcp.acme.com]',
  ].join('\n')
  expect(parse(yaml)).toEqual(['5: "statusFeed.url": expected "status.acme.com" among the hosts'])
})

test('addresses of this machine, plain http and other ids are refused', () => {
  const yaml = (more: string) =>
    `id: acme\nname: Acme\nstatusFeed: { kind: none }\nsignIn: oauth\n${more}`
  expect(parse(yaml(''))).toEqual([])
  expect(parse(yaml('endpoint: http://mcp.acme.com/mcp\nhosts: [mcp.acme.com]'))).toHaveLength(1)
  for (const host of [
    'localhost',
    '127.0.0.1',
    '10.0.0.1',
    '"[::1]"',
    'MCP.acme.com',
    '"*.acme.com"',
  ]) {
    expect(parse(yaml(`hosts: [${host}]`)), host).toHaveLength(1)
  }
  expect(parse(yaml('').replace('id: acme', 'id: other'))).toEqual([
    '1: the id "other" is not the file\'s name; expected "acme"',
  ])
})
