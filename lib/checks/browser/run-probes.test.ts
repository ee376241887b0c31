import { expect, test } from '@playwright/test'
import type { Connector } from '../connector-schema'
import { evidence, LABELS } from '../evidence'
import type { Finding } from '../finding'
import { PROBE_IDS, type ProbeId } from '../probes'
import { runProbes } from './run-probes'
import { fakeBrowser, fetchOf, NOW } from './testing/fake-browser'

const acme: Connector = {
  id: 'acme',
  name: 'Acme',
  statusFeed: { kind: 'none' },
  endpoint: 'https://mcp.acme.com/mcp',
  signIn: 'oauth',
  hosts: ['mcp.acme.com'],
}

const finding: Finding = {
  status: 'ok',
  summary: 'Fine.',
  evidence: [evidence(LABELS.answer, 'HTTP 401')],
  source: 'https://mcp.acme.com/mcp',
  measuredAt: '2026-11-22T12:00:00.000Z',
  tookMs: 3,
}

/** A browser whose site answers the probes of the server with these bodies. */
function browserWith(answers: Record<string, unknown>, isTargetBlocked = false) {
  const asked: string[] = []
  const own = fetchOf((path) => (isTargetBlocked && path.startsWith('https:') ? 'blocked' : 200))
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const path = String(input)
    asked.push(path)
    const [, probe] = /^\/api\/checks\/([\w-]+)\?connector=acme$/.exec(path) ?? []
    if (probe === undefined) return own(input, init)
    return new Response(JSON.stringify(answers[probe] ?? 'nothing'))
  }
  return { browser: fakeBrowser({ fetch }), asked }
}

test('every probe is run, told of as it begins and ends, and our server is asked once', async () => {
  const { browser, asked } = browserWith({ reach: { finding }, 'service-status': { finding } })
  const told: [ProbeId, string | undefined][] = []
  const findings = await runProbes(PROBE_IDS, {
    browser,
    connector: acme,
    onProgress: (probe, found) => told.push([probe, found?.status]),
  })
  expect(Object.keys(findings).sort()).toEqual([...PROBE_IDS].sort())
  expect(Object.values(findings).map(({ status }) => status)).toEqual(PROBE_IDS.map(() => 'ok'))
  expect(asked.filter((path) => path.startsWith('/api/checks/reach'))).toHaveLength(1)
  for (const id of PROBE_IDS) {
    const of = told.filter(([probe]) => probe === id).map(([, status]) => status)
    expect(of, id).toEqual([undefined, 'ok'])
  }
})

test('reach from the browser asks our server too, and accuses only beside its answer', async () => {
  const told: ProbeId[] = []
  const { browser } = browserWith({ reach: { finding } }, true)
  const findings = await runProbes(['reach-from-browser'], {
    browser,
    connector: acme,
    onProgress: (probe, found) => found && told.push(probe),
  })
  expect(findings['reach-from-browser']?.status).toBe('fail')
  expect(told).toEqual(['reach', 'reach-from-browser'])
})

test('a server of ours that does not answer, or answers nonsense, tells nothing about the service', async () => {
  for (const answer of [undefined, { finding: { status: 'fail' } }]) {
    const { browser } = browserWith({ reach: answer })
    const { reach } = await runProbes(['reach'], { browser, connector: acme })
    expect(reach).toMatchObject({ status: 'unknown', source: 'this site' })
    expect(reach?.measuredAt).toBe(new Date(NOW).toISOString())
  }
})

test('without a connector only the browser is measured', async () => {
  const { browser, asked } = browserWith({})
  const findings = await runProbes(['reach', 'reach-from-browser', 'cookies'], { browser })
  expect(findings.reach?.status).toBe('unavailable')
  expect(findings['reach-from-browser']?.status).toBe('unavailable')
  expect(findings.cookies?.status).toBe('ok')
  expect(asked).toEqual([])
})
