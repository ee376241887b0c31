import { expect, test } from '@playwright/test'
import { BROWSER_ROWS } from './browser-rows'
import { classify } from './classify'
import type { Signal } from './signal'
import { SIGNAL_TABLE } from './signal-table'

type Answer = Extract<Signal, { kind: 'answer' }>

const answer = (status: number, more: Partial<Answer> = {}): Signal => ({
  kind: 'answer',
  status,
  body: 'other',
  hasToken: false,
  isChallengePage: false,
  ...more,
})

/** One line per signal of FACTS.md section D, and per false alarm that it warns of. */
const cases: { says: string; signals: Signal[]; row?: string; status: string; cause?: string }[] = [
  {
    says: '401 with resource_metadata and no token is healthy',
    signals: [answer(401, { bearer: { resourceMetadata: 'https://a.example/x' } })],
    row: 'asks-for-sign-in',
    status: 'ok',
  },
  {
    says: '401 invalid_token is still healthy when no token was sent',
    signals: [
      answer(401, { bearer: { error: 'invalid_token', resourceMetadata: 'https://a.example/x' } }),
    ],
    row: 'asks-for-sign-in',
    status: 'ok',
  },
  {
    says: 'a bare 401 tells nothing',
    signals: [answer(401)],
    row: 'bare-sign-in',
    status: 'unknown',
  },
  {
    says: 'an answer longer than we read tells nothing',
    signals: [answer(200, { body: 'cut' })],
    row: 'unreadable',
    status: 'unknown',
  },
  {
    says: 'a bare 401 beside metadata is healthy',
    signals: [answer(401), { kind: 'metadata', fault: 'found' }],
    row: 'sign-in-found',
    status: 'ok',
  },
  {
    says: '401 invalid_token to a token means that the sign-in ran out',
    signals: [answer(401, { hasToken: true, bearer: { error: 'invalid_token' } })],
    row: 'invalid-token',
    status: 'fail',
    cause: 'auth',
  },
  {
    says: 'invalid_grant, as a reader pastes it',
    signals: [{ kind: 'error-code', code: 'invalid_grant' }],
    row: 'invalid-token',
    status: 'fail',
    cause: 'auth',
  },
  {
    says: '403 insufficient_scope means that rights changed',
    signals: [answer(403, { bearer: { error: 'insufficient_scope' } })],
    row: 'insufficient-scope',
    status: 'fail',
    cause: 'permissions',
  },
  {
    says: 'insufficient_scope, as a reader pastes it',
    signals: [{ kind: 'error-code', code: 'insufficient_scope' }],
    row: 'insufficient-scope',
    status: 'fail',
    cause: 'permissions',
  },
  ...[
    { says: '403 in HTML is a firewall', signals: [answer(403, { body: 'html' as const })] },
    { says: 'cf-mitigated is a firewall', signals: [answer(503, { isChallengePage: true })] },
    { says: '530 is a firewall', signals: [answer(530)] },
  ].map((one) => ({ ...one, row: 'firewall', status: 'fail', cause: 'network' })),
  {
    says: '403 in JSON tells nothing',
    signals: [answer(403, { body: 'json' })],
    status: 'unknown',
  },
  {
    says: '429 is a limit',
    signals: [answer(429, { retryAfter: '30' })],
    row: 'limit',
    status: 'fail',
    cause: 'limits',
  },
  {
    says: 'an open incident on the matching part',
    signals: [{ kind: 'incident', component: 'API' }],
    row: 'incident',
    status: 'fail',
    cause: 'service',
  },
  ...([500, 502, 503, 504] as const).map((status) => ({
    says: `${status} is a service that is down`,
    signals: [answer(status)],
    row: 'down',
    status: 'fail',
    cause: 'service',
  })),
  ...(['timeout', 'refused', 'reset'] as const).map((fault) => ({
    says: `${fault} is a service that is down`,
    signals: [{ kind: 'no-answer' as const, fault }],
    row: 'down',
    status: 'fail',
    cause: 'service',
  })),
  ...(['name-not-found', 'certificate', 'tls', 'private-address'] as const).map((fault) => ({
    says: `${fault} is the network`,
    signals: [{ kind: 'no-answer' as const, fault }],
    row: 'unreachable',
    status: 'fail',
    cause: 'network',
  })),
  ...(
    [
      ['malformed', 'unreadable'],
      ['our-side', 'our-side'],
      ['host-not-named', undefined],
    ] as const
  ).map(([fault, row]) => ({
    says: `${fault} accuses nobody`,
    signals: [{ kind: 'no-answer' as const, fault }],
    ...(row !== undefined && { row }),
    status: 'unknown',
  })),
  {
    says: '404 that is not JSON-RPC is a wrong address',
    signals: [answer(404, { body: 'html' })],
    row: 'configuration',
    status: 'fail',
    cause: 'config',
  },
  {
    says: '404 in JSON-RPC is a server that lacks a method',
    signals: [answer(404, { body: 'json-rpc' })],
    row: 'speaks-mcp',
    status: 'ok',
  },
  ...(['missing', 'invalid', 'issuer-mismatch', 'resource-mismatch'] as const).map((fault) => ({
    says: `metadata ${fault} is configuration, whatever the 401 said`,
    signals: [
      answer(401, { bearer: { resourceMetadata: 'https://a.example/x' } }),
      { kind: 'metadata' as const, fault },
    ],
    row: 'configuration',
    status: 'fail',
    cause: 'config',
  })),
  {
    says: 'HTML with 200 where MCP should be is configuration',
    signals: [answer(200, { body: 'html' })],
    row: 'configuration',
    status: 'fail',
    cause: 'config',
  },
  {
    says: 'a blocked bait beside a control is a blocker, not yet guilty',
    signals: [{ kind: 'bait', control: true, bait: false }],
    row: 'blocker-present',
    status: 'unknown',
    cause: 'extension',
  },
  {
    says: 'a blocked bait without its control tells nothing',
    signals: [{ kind: 'bait', control: false, bait: false }],
    status: 'unknown',
  },
  {
    says: 'control and server reach, the browser does not: something local, nobody named',
    signals: [{ kind: 'browser-reach', control: true, server: true, browser: false }],
    row: 'something-local',
    status: 'fail',
  },
  {
    says: 'a failed control or a server that fails too accuses nothing local',
    signals: [
      { kind: 'browser-reach', control: false, server: true, browser: false },
      { kind: 'browser-reach', control: true, server: false, browser: false },
    ],
    status: 'unknown',
  },
  {
    says: 'works in a private window only',
    signals: [{ kind: 'windows', usual: false, private: true }],
    row: 'private-window',
    status: 'fail',
    cause: 'extension',
  },
  {
    says: 'fails in both windows',
    signals: [{ kind: 'windows', usual: false, private: false }],
    status: 'unknown',
  },
  {
    says: 'nothing in the way',
    signals: [{ kind: 'bait', control: true, bait: true }],
    row: 'nothing-in-the-way',
    status: 'ok',
  },
  { says: 'no signal at all', signals: [], status: 'unknown' },
]

for (const { says, signals, row, status, cause } of cases) {
  test(says, () => {
    const found = classify(signals, SIGNAL_TABLE)
    expect([found.row, found.status, found.cause]).toEqual([row, status, cause])
  })
}

test('every row of the table is met by a case above', () => {
  const met = new Set(cases.map(({ row }) => row))
  expect(SIGNAL_TABLE.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([])
})

test('what a browser sees means in a page what it means in the whole table', () => {
  const kinds = ['bait', 'browser-reach']
  for (const { says, signals } of cases) {
    if (!signals.every(({ kind }) => kinds.includes(kind))) continue
    expect(classify(signals, BROWSER_ROWS), says).toEqual(classify(signals, SIGNAL_TABLE))
  }
  expect(SIGNAL_TABLE.filter((row) => BROWSER_ROWS.includes(row))).toEqual(BROWSER_ROWS)
})
