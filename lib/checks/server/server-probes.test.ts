import { expect, test } from '@playwright/test'
import type { Connector } from '../connector-schema'
import type { Incident } from '../incidents-schema'
import { createServerProbes } from './server-probes'
import type { TestNetwork } from './test-network'
import { FEEDS } from './testing/feeds'
import { serveModern } from './testing/mcp-servers'
import { readConnectors } from './testing/read-connectors'
import { serve } from './testing/serve'

const HERE: TestNetwork = { allowAddresses: ['127.0.0.1'], allowAnyPort: true }

const serveFeeds = () =>
  serve((request, response) => {
    setTimeout(() => response.end(JSON.stringify(FEEDS[request.url ?? ''])), 20)
  })

const gmail = (url: string, id = 'gmail'): Connector => ({
  id,
  name: 'Gmail',
  statusFeed: { kind: 'google', url: `${url}/google-incident`, components: ['Gmail'] },
  signIn: 'oauth',
  hosts: ['127.0.0.1'],
})

test('200 requests at once make one outgoing request, and so do connectors that share a feed', async () => {
  const [feeds, mcp] = await Promise.all([serveFeeds(), serveModern()])
  const connectors = [
    { ...gmail(feeds.url), endpoint: `${mcp.url}/mcp` },
    gmail(feeds.url, 'google-drive'),
  ]
  const probes = createServerProbes(connectors, { network: HERE })
  const ask = (probe: string, id: string) =>
    Promise.all(Array.from({ length: 200 }, () => probes.run(probe, id)))
  const answers = await Promise.all([
    ask('service-status', 'gmail'),
    ask('service-status', 'google-drive'),
    ask('reach', 'gmail'),
  ])
  expect(feeds.requests).toEqual(['GET /google-incident'])
  expect(mcp.requests).toEqual(['POST /mcp'])
  const findings = answers.map((all) => new Set(all.map((one) => JSON.stringify(one))))
  expect(findings.map(({ size }) => size)).toEqual([1, 1, 1])
  await Promise.all([feeds.close(), mcp.close()])
})

test('a finding is kept for a minute, with the time of its measurement', async () => {
  const feeds = await serveFeeds()
  let now = Date.parse('2026-11-22T12:00:00Z')
  const probes = createServerProbes([gmail(feeds.url)], { clock: () => now, network: HERE })
  const measuredAt = async () => {
    const answer = await probes.run('service-status', 'gmail')
    return answer.ok ? answer.finding.measuredAt : answer.unknown
  }
  expect(await measuredAt()).toBe('2026-11-22T12:00:00.000Z')
  now += 59_999
  expect(await measuredAt()).toBe('2026-11-22T12:00:00.000Z')
  now += 1
  expect(await measuredAt()).toBe('2026-11-22T12:01:00.000Z')
  expect(feeds.requests).toHaveLength(2)
  await feeds.close()
})

test('a request can choose among the connectors and nothing else', async () => {
  const feeds = await serveFeeds()
  const probes = createServerProbes([gmail(feeds.url)], { network: HERE })
  const names = [
    '',
    '__proto__',
    'constructor',
    '../gmail',
    feeds.url,
    'gmail\n',
    'http://127.0.0.1/',
  ]
  for (const name of names) {
    expect(await probes.run('service-status', name)).toEqual({ ok: false, unknown: 'connector' })
    expect(await probes.run(name, 'gmail')).toEqual({ ok: false, unknown: 'probe' })
  }
  expect(await probes.run('cookies', 'gmail')).toEqual({ ok: false, unknown: 'probe' })
  expect(feeds.requests).toEqual([])
  await feeds.close()
})

test('the connectors of content are the only ones, and nothing is contacted for other names', async () => {
  const probes = createServerProbes(await readConnectors())
  expect(await probes.run('service-status', 'nobody')).toEqual({ ok: false, unknown: 'connector' })
  expect(await probes.run('nothing', 'github')).toEqual({ ok: false, unknown: 'probe' })
  const answer = await probes.run('service-status', 'notion')
  expect(answer).toMatchObject({ ok: true, finding: { status: 'unavailable' } })
})

test('an incident written by hand is believed while it lasts, and then the status page again', async () => {
  const feeds = await serveFeeds()
  let now = Date.parse('2026-11-22T12:59:59Z')
  const incidents: Incident[] = [
    {
      service: 'gmail',
      since: '2026-11-22T14:00+01:00',
      until: '2026-11-22T14:00Z',
      text: 'Requests take up to a minute.',
      articles: [],
    },
  ]
  const connector = { ...gmail(feeds.url), statusFeed: { kind: 'none' as const } }
  const probes = createServerProbes([connector], { clock: () => now, incidents, network: HERE })
  const status = async () => {
    const answer = await probes.run('service-status', 'gmail')
    return answer.ok && `${answer.finding.status} ${answer.finding.cause ?? ''}`.trim()
  }
  expect(await status()).toBe('unavailable')
  now += 1_000
  expect(await status()).toBe('fail service')
  now += 3_600_000
  expect(await status()).toBe('unavailable')
  await feeds.close()
})
