import { expect, test } from '@playwright/test'
import { makeChance } from '@/lib/search/confidence/make-chance'
import { maskSecrets } from './mask-secrets'

const JWT =
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'

test('what could open a door is hidden', () => {
  for (const [text, masked] of [
    [`token ${JWT} failed`, 'token [hidden] failed'],
    ['Authorization: Bearer abc123DEF456', 'Authorization: Bearer [hidden]'],
    [
      'https://x.example/cb?code=4/0AX4XfWh&state=xyz',
      'https://x.example/cb?code=[hidden]&state=[hidden]',
    ],
    ['redirect=https%3A%2F%2Fx%3Fcode%3Dabc123', 'redirect=https%3A%2F%2Fx%3Fcode%3D[hidden]'],
    [
      '{"access_token":"abcdef","expires_in":3600}',
      '{"access_token":"[hidden]","expires_in":3600}',
    ],
    ['key sk-ant-api03-abcdefghijklmnop', 'key [hidden]'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '[hidden]'],
    ['Cookie: a=1; session=2', 'Cookie: [hidden]'],
    ['postgres://me:hunter2@db.example/x', 'postgres://me:[hidden]@db.example/x'],
    ['password: hunter2', 'password: [hidden]'],
    ['client_secret=shhh', 'client_secret=[hidden]'],
    ['0123456789abcdef0123456789abcdef', '[hidden]'],
  ] as const) {
    expect(maskSecrets(text)).toBe(masked)
  }
})

test('what support needs stays', () => {
  for (const text of [
    'Connection has expired (ofid_0123456789abcdef0123456789abcdef)',
    'HTTP 401 Unauthorized, error code=401, status: 503',
    'WWW-Authenticate: Bearer error="invalid_token", resource_metadata="https://x.example/.well-known"',
    'the token expired and the state of the connector is unknown',
    'https://help.example/articles/how-to-connect-google-drive-in-2026-and-later-versions',
    'request 123e4567-e89b-12d3-a456-426614174000 failed at 2026-11-20T10:00:00Z',
  ]) {
    expect(maskSecrets(text)).toBe(text)
  }
})

test('masking twice changes nothing more, and no masked value comes back', () => {
  const chance = makeChance(2)
  const pieces = [
    'code=',
    'state=',
    'Bearer ',
    'abcDEF123',
    ' ',
    '&',
    '"',
    'token',
    ':',
    JWT,
    '\n',
    'ofid_1',
    '=',
    "'",
    '[hidden]',
  ]
  for (let i = 0; i < 300; i++) {
    const text = Array.from({ length: 8 }, () => pieces[Math.floor(chance() * pieces.length)]).join(
      '',
    )
    const masked = maskSecrets(text)
    expect(maskSecrets(masked) === masked && !masked.includes(JWT), text).toBe(true)
  }
})
