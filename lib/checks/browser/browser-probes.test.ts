import { expect, test } from '@playwright/test'
import { LABELS } from '../evidence'
import type { Finding } from '../finding'
import type { BrowserProbeId } from '../probes'
import type { Browser } from './browser'
import { BAIT_PATHS, CONTROL_PATH } from './own-files'
import { type BrowserProbeContext, runBrowserProbe } from './run-browser-probe'
import { fakeBrowser, fetchOf, NOW } from './testing/fake-browser'

const ENDPOINT = 'https://mcp.acme.com/mcp'

const run = async (
  id: BrowserProbeId,
  more: Partial<Browser> = {},
  context: BrowserProbeContext = {},
) => {
  const { status, cause } = await runBrowserProbe(id, fakeBrowser(more), context)
  return cause === undefined ? status : `${status} ${cause}`
}

const serverReach = async (evidence: Finding['evidence']): Promise<Finding> => ({
  status: 'ok',
  summary: 'x',
  evidence,
  source: ENDPOINT,
  measuredAt: new Date(NOW).toISOString(),
  tookMs: 5,
})
const reached = serverReach([{ label: LABELS.answer, value: 'HTTP 401' }])
const notReached = serverReach([{ label: 'No answer', value: 'timeout' }])

test('a clean browser accuses nobody', async () => {
  const ids = [
    'online',
    'cookies',
    'storage-access',
    'clock',
    'pop-ups',
    'content-blocker',
  ] as const
  for (const id of ids) expect(await run(id), id).toBe('ok')
  const context = { endpoint: ENDPOINT, serverReach: reached }
  expect(await run('reach-from-browser', {}, context)).toBe('ok')
})

test('online: a request decides, and not what the browser believes', async () => {
  const dead = fetchOf(() => 'blocked')
  expect(await run('online', { isOnline: () => false })).toBe('ok')
  expect(await run('online', { fetch: dead, isOnline: () => false })).toBe('fail network')
  expect(await run('online', { fetch: dead })).toBe('unknown')
})

test('cookies: refused silently or loudly', async () => {
  const areEnabled = () => false
  expect(await run('cookies', { cookies: { areEnabled, read: () => '', write: () => {} } })).toBe(
    'fail extension',
  )
  const write = () => {
    throw new DOMException('forbidden', 'SecurityError')
  }
  expect(await run('cookies', { cookies: { areEnabled, read: () => '', write } })).toBe(
    'fail extension',
  )
})

test('storage: forbidden, denied, and a browser without the question', async () => {
  const storage = () => {
    throw new DOMException('forbidden', 'SecurityError')
  }
  expect(await run('storage-access', { storage })).toBe('fail extension')
  expect(await run('storage-access', { hasStorageAccess: async () => false })).toBe(
    'fail extension',
  )
  expect(
    await run('storage-access', { hasStorageAccess: () => Promise.reject(new Error('no')) }),
  ).toBe('ok')
})

test('clock: minutes matter, seconds and cached answers do not', async () => {
  const MINUTE = 60_000
  expect(await run('clock', { clock: () => NOW + 4 * MINUTE })).toBe('ok')
  expect(await run('clock', { clock: () => NOW + 6 * MINUTE })).toBe('fail other')
  expect(await run('clock', { clock: () => NOW - 6 * MINUTE })).toBe('fail other')
  expect(
    await run('clock', { fetch: fetchOf(() => 200, { age: '90' }), clock: () => NOW + 9 * MINUTE }),
  ).toBe('unknown')
  expect(await run('clock', { fetch: fetchOf(() => 'blocked') })).toBe('unknown')
})

test('pop-ups: blocked, closed at once, and never tried without a click', async () => {
  expect(await run('pop-ups', { openWindow: () => undefined })).toBe('fail extension')
  expect(
    await run('pop-ups', { openWindow: () => ({ isClosed: () => true, close: () => {} }) }),
  ).toBe('fail extension')
  let isOpened = false
  const openWindow = () => {
    isOpened = true
    return undefined
  }
  expect(await run('pop-ups', { hasClick: () => false, openWindow })).toBe('unknown')
  expect(isOpened).toBe(false)
})

test('content blocker: present is not guilty, and a shaky line is no blocker', async () => {
  const baits = new Set<string>(BAIT_PATHS)
  const blocks = fetchOf((path) => (baits.has(path) ? 'blocked' : 200))
  expect(await run('content-blocker', { fetch: blocks })).toBe('unknown extension')
  const oneOnly = fetchOf((path) => (path === BAIT_PATHS[2] ? 'blocked' : 200))
  expect(await run('content-blocker', { fetch: oneOnly })).toBe('unknown extension')
  expect(await run('content-blocker', { fetch: fetchOf(() => 'blocked') })).toBe('unknown')

  let asked = 0
  const goesDown = fetchOf((path) => (path === CONTROL_PATH && asked++ === 0 ? 200 : 'blocked'))
  expect(await run('content-blocker', { fetch: goesDown })).toBe('unknown')
  const missing = fetchOf((path) => (baits.has(path) ? 404 : 200))
  expect(await run('content-blocker', { fetch: missing })).toBe('unknown')
})

const blocksEndpoint = fetchOf((address) => (address === ENDPOINT ? 'blocked' : 200))

test('reach: the control works, we reach it, this browser does not', async () => {
  const context = { endpoint: ENDPOINT, serverReach: reached }
  expect(await run('reach-from-browser', { fetch: blocksEndpoint }, context)).toBe('fail')
})

test('reach: offline, a shaky line and a service that is down accuse nobody here', async () => {
  const fetch = blocksEndpoint
  expect(
    await run('reach-from-browser', { fetch }, { endpoint: ENDPOINT, serverReach: notReached }),
  ).toBe('unknown')
  expect(await run('reach-from-browser', { fetch }, { endpoint: ENDPOINT })).toBe('unknown')
  const context = { endpoint: ENDPOINT, serverReach: reached }
  expect(await run('reach-from-browser', { fetch: fetchOf(() => 'blocked') }, context)).toBe(
    'unknown',
  )
  let asked = 0
  const goesDown = fetchOf((path) => (path === CONTROL_PATH && asked++ === 0 ? 200 : 'blocked'))
  expect(await run('reach-from-browser', { fetch: goesDown }, context)).toBe('unknown')
  expect(await run('reach-from-browser', {}, {})).toBe('unavailable')
})

test('reach: this page’s own content policy and the service’s resource policy accuse nobody', async () => {
  const context = { endpoint: ENDPOINT, serverReach: reached }
  const onPolicyViolation = (listener: (address: string) => void) => {
    queueMicrotask(() => listener('https://mcp.acme.com'))
    return () => {}
  }
  expect(
    await run('reach-from-browser', { fetch: blocksEndpoint, onPolicyViolation }, context),
  ).toBe('unknown')
  const other = (listener: (address: string) => void) => {
    queueMicrotask(() => listener('inline'))
    return () => {}
  }
  expect(
    await run('reach-from-browser', { fetch: blocksEndpoint, onPolicyViolation: other }, context),
  ).toBe('fail')
  const guarded = serverReach([
    { label: LABELS.answer, value: 'HTTP 401' },
    { label: LABELS.resourcePolicy, value: 'same-origin' },
  ])
  expect(
    await run(
      'reach-from-browser',
      { fetch: blocksEndpoint },
      { endpoint: ENDPOINT, serverReach: guarded },
    ),
  ).toBe('unknown')
})

test('reach: one failure is tried again', async () => {
  let asked = 0
  const flaky = fetchOf((address) => (address === ENDPOINT && asked++ === 0 ? 'blocked' : 200))
  const context = { endpoint: ENDPOINT, serverReach: reached }
  expect(await run('reach-from-browser', { fetch: flaky }, context)).toBe('ok')
  expect(asked).toBe(2)
})

test('a probe that breaks found nothing out', async () => {
  const openWindow = () => {
    throw new Error('broken')
  }
  expect(await run('pop-ups', { openWindow })).toBe('unknown')
})
