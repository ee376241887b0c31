import { expect, test } from '@playwright/test'
import type { StatusFeed } from '../connector-schema'
import { cutJsonArray } from './cut-json-array'
import { readFeed } from './read-feed'

const NOW = Date.parse('2026-11-22T12:00:00Z')

type Feed = Exclude<StatusFeed, { kind: 'none' }>

function read(kind: Feed['kind'], components: string[], body: unknown, isCut = false) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const feed = { kind, url: 'https://status.example.com/', components }
  const { status, cause } = readFeed(feed, { status: 200, text, isCut }, NOW)
  return cause === undefined ? status : `${status} ${cause}`
}

const component = (name: string, status: string, group_id: string | null = null) => ({
  id: name.toLowerCase(),
  name,
  status,
  group_id,
})

const page = (more: object) => ({
  status: { indicator: 'none', description: 'All Systems Operational' },
  components: [component('API Requests', 'operational'), component('Pages', 'operational')],
  incidents: [],
  scheduled_maintenances: [],
  ...more,
})

const incident = (on: string[], more: object = {}) => ({
  name: 'Something is wrong',
  status: 'investigating',
  impact: 'major',
  components: on.map((id) => ({ id })),
  ...more,
})

test('statuspage: the part that is needed decides, not the others', () => {
  const minor = { indicator: 'minor', description: 'Partial' }
  expect(read('statuspage', ['API requests'], page({}))).toBe('ok')
  expect(
    read('statuspage', ['API Requests'], page({ status: minor, incidents: [incident(['pages'])] })),
  ).toBe('ok')
  expect(
    read('statuspage', ['API Requests'], page({ incidents: [incident(['api requests'])] })),
  ).toBe('fail service')
  for (const status of ['partial_outage', 'major_outage']) {
    const components = [component('API Requests', status)]
    expect(read('statuspage', ['API Requests'], page({ components }))).toBe('fail service')
  }
})

test('statuspage: a group stands for its members', () => {
  const components = [
    component('Cloud', 'operational'),
    component('Gateway', 'major_outage', 'cloud'),
  ]
  expect(read('statuspage', ['Cloud'], page({ components }))).toBe('fail service')
})

test('statuspage: what may or may not concern the connector never chooses', () => {
  const slow = [component('API Requests', 'degraded_performance')]
  expect(read('statuspage', ['API Requests'], page({ components: slow }))).toBe('unknown service')
  expect(
    read(
      'statuspage',
      ['API Requests'],
      page({ incidents: [incident(['api requests'], { status: 'monitoring' })] }),
    ),
  ).toBe('unknown service')
  expect(read('statuspage', ['API Requests'], page({ incidents: [incident([])] }))).toBe(
    'unknown service',
  )
  expect(
    read(
      'statuspage',
      ['API Requests'],
      page({ incidents: [incident(['api requests'], { impact: 'none' })] }),
    ),
  ).toBe('ok')
})

test('statuspage: maintenance is told apart, and only counts while it is under way', () => {
  const works = (status: string) => ({
    scheduled_maintenances: [incident(['api requests'], { status, impact: 'maintenance' })],
  })
  const down = { components: [component('API Requests', 'under_maintenance')] }
  expect(read('statuspage', ['API Requests'], page(works('scheduled')))).toBe('ok')
  expect(read('statuspage', ['API Requests'], page(works('in_progress')))).toBe('unknown service')
  expect(read('statuspage', ['API Requests'], page({ ...works('in_progress'), ...down }))).toBe(
    'fail service',
  )
  expect(read('statuspage', ['API Requests'], page({ ...works('completed') }))).toBe('ok')
})

test('statuspage: without parts only a major fault of the whole page counts', () => {
  const minor = { status: { indicator: 'minor' } }
  expect(read('statuspage', [], page({}))).toBe('ok')
  expect(read('statuspage', [], page({ incidents: [incident(['pages'])] }))).toBe('unknown service')
  expect(read('statuspage', [], page(minor))).toBe('unknown service')
  expect(read('statuspage', [], page({ status: { indicator: 'critical' } }))).toBe('fail service')
  expect(read('statuspage', ['Renamed'], page({ incidents: [incident(['pages'])] }))).toBe(
    'unknown service',
  )
  expect(read('statuspage', ['Renamed'], page({}))).toBe('ok')
})

test('slack: services, notices and maintenance', () => {
  const current = (type: string, services: string[]) => ({
    status: 'active',
    active_incidents: [{ title: 'x', type, status: 'active', services }],
  })
  const needs = ['Apps/Integrations/APIs']
  expect(read('slack', needs, { status: 'ok', active_incidents: [] })).toBe('ok')
  expect(read('slack', needs, current('outage', needs))).toBe('fail service')
  expect(read('slack', needs, current('incident', needs))).toBe('fail service')
  expect(read('slack', needs, current('maintenance', needs))).toBe('fail service')
  expect(read('slack', needs, current('notice', needs))).toBe('unknown service')
  expect(read('slack', needs, current('outage', ['Huddles']))).toBe('ok')
})

const workspace = (days: number, product: string, more: object = {}) => ({
  begin: new Date(NOW - days * 86_400_000).toISOString(),
  external_desc: 'x',
  status_impact: 'SERVICE_OUTAGE',
  affected_products: [{ title: product }],
  ...more,
})

test('google: products, and an incident that has ended', () => {
  const end = new Date(NOW).toISOString()
  expect(read('google', ['Gmail'], [workspace(0, 'Gmail')])).toBe('fail service')
  expect(read('google', ['Gmail'], [workspace(0, 'Google Meet')])).toBe('ok')
  expect(read('google', ['Gmail'], [workspace(1, 'Gmail', { end })])).toBe('ok')
  expect(
    read('google', ['Gmail'], [workspace(0, 'Gmail', { status_impact: 'SERVICE_INFORMATION' })]),
  ).toBe('unknown service')
})

test('google: a history longer than we read is believed as far as it goes', () => {
  const end = new Date(NOW).toISOString()
  const history = (days: number[]) =>
    JSON.stringify(days.map((day) => workspace(day, 'Gmail', { end }))).slice(0, -30)
  expect(read('google', ['Gmail'], history([1, 9, 30, 90]), true)).toBe('ok')
  expect(read('google', ['Gmail'], history([1, 2, 3, 90]), true)).toBe('unknown')
  expect(read('google', ['Gmail'], history([30, 1, 40, 90]), true)).toBe('unknown')
  expect(read('google', ['Gmail'], history([1, 30]).slice(0, 20), true)).toBe('unknown')
  expect(read('google', ['Gmail'], history([1, 9, 30, 90]))).toBe('unknown')
})

test('stripe: a part, and a copy that nobody writes any more', () => {
  const current = (api: string, time?: string) => ({
    largestatus: api === 'up' ? 'up' : 'degraded',
    message: 'x',
    statuses: { api, dashboard: 'down' },
    ...(time !== undefined && { time }),
  })
  const fresh = 'November 22, 2026 @ 11:58AM +00:00'
  expect(read('stripe', ['api'], current('up', fresh))).toBe('ok')
  expect(read('stripe', ['api'], current('down', fresh))).toBe('fail service')
  expect(read('stripe', ['api'], current('degraded', fresh))).toBe('unknown service')
  expect(read('stripe', ['api'], current('up', 'February 09, 2024 @ 06:08PM +00:00'))).toBe(
    'unknown',
  )
  expect(read('stripe', ['api'], current('up'))).toBe('unknown')
})

test('salesforce: an incident on some instances is nobody’s until yours is named', () => {
  const active = [
    { id: 1, status: 'Active', instanceKeys: ['NA123'], serviceKeys: ['coreService'] },
  ]
  expect(read('salesforce', [], [])).toBe('ok')
  expect(read('salesforce', [], active)).toBe('unknown service')
  expect(read('salesforce', ['na123'], active)).toBe('fail service')
  expect(read('salesforce', ['EU1'], active)).toBe('ok')
})

test('what is not the feed is unknown, in every format', () => {
  for (const kind of ['statuspage', 'slack', 'google', 'stripe', 'salesforce'] as const) {
    for (const body of [
      '',
      '<!doctype html><p>hi',
      '{"a":',
      { hello: 'world' },
      null,
      7,
      '[{}]x',
    ]) {
      expect(read(kind, [], body)).toBe('unknown')
    }
  }
})

test('an array that was cut keeps its complete items', () => {
  expect(cutJsonArray('[{"a":"]}\\"["},[1],{"b":')).toEqual([{ a: ']}"[' }, [1]])
  expect(cutJsonArray('[{"a":')).toEqual([])
  expect(cutJsonArray('{"a":1}')).toBeUndefined()
})
