import { expect, test } from '@playwright/test'
import type { Finding } from './finding'
import { parseFinding } from './parse-finding'

const FINDING: Finding = {
  status: 'fail',
  cause: 'service',
  summary: 'The service reports an incident.',
  evidence: [{ label: 'Incident', value: 'Elevated errors' }],
  source: 'https://status.acme.com/api/v2/summary.json',
  measuredAt: '2026-11-22T12:00:00.000Z',
  tookMs: 3,
}

test('a finding survives the way to the browser', () => {
  expect(parseFinding(JSON.parse(JSON.stringify(FINDING)))).toEqual(FINDING)
  const { cause: _, ...uncaused } = FINDING
  expect(parseFinding(uncaused)).toEqual(uncaused)
})

test('what the page does not know does not come in with it', () => {
  expect(parseFinding({ ...FINDING, more: 'of it' })).toEqual(FINDING)
})

test('no field may be missing but the cause, and none may be of another kind', () => {
  for (const name of Object.keys(FINDING)) {
    const { [name as keyof Finding]: _, ...rest } = FINDING
    if (name !== 'cause') expect(parseFinding(rest), `without ${name}`).toBeUndefined()
    for (const wrong of [null, true, {}, [1]]) {
      expect(parseFinding({ ...FINDING, [name]: wrong }), `${name}: ${wrong}`).toBeUndefined()
    }
  }
})

test('a status, a cause, a time or a duration that cannot be is no finding', () => {
  const wrong = [
    { status: 'maybe' },
    { cause: 'the moon' },
    { measuredAt: 'yesterday' },
    { tookMs: -1 },
    { tookMs: Number.NaN },
    { evidence: [{ label: 'Incident' }] },
  ]
  for (const fields of wrong) {
    expect(parseFinding({ ...FINDING, ...fields }), JSON.stringify(fields)).toBeUndefined()
  }
})

test('anything else is no finding', () => {
  for (const value of [undefined, null, 'ok', 1, [], {}])
    expect(parseFinding(value)).toBeUndefined()
})
