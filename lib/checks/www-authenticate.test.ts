import { expect, test } from '@playwright/test'
import { parseWwwAuthenticate } from './www-authenticate'

const read = (header: string) =>
  parseWwwAuthenticate(header).map(({ scheme, params }) => [scheme, Object.fromEntries(params)])

test('a bearer challenge with quoted and bare values', () => {
  expect(
    read(
      'Bearer resource_metadata="https://mcp.example.com/.well-known/x", scope="a b", error=invalid_token',
    ),
  ).toEqual([
    [
      'bearer',
      {
        resource_metadata: 'https://mcp.example.com/.well-known/x',
        scope: 'a b',
        error: 'invalid_token',
      },
    ],
  ])
})

test('several challenges share commas with their own parameters', () => {
  expect(
    read('Basic realm="x, y", charset="UTF-8", Bearer error="invalid_token", Negotiate'),
  ).toEqual([
    ['basic', { realm: 'x, y', charset: 'UTF-8' }],
    ['bearer', { error: 'invalid_token' }],
    ['negotiate', {}],
  ])
})

test('a token68, escapes, odd spaces, and names in capitals', () => {
  expect(read('Negotiate abcd==, BEARER Realm = "say \\"hi\\"" ,, ERROR="a=b"')).toEqual([
    ['negotiate', {}],
    ['bearer', { realm: 'say "hi"', error: 'a=b' }],
  ])
})

test('an address without quotes, which is against the grammar, is read', () => {
  expect(read('Bearer resource_metadata=https://a.example/x?y=z, scope=a')).toEqual([
    ['bearer', { resource_metadata: 'https://a.example/x?y=z', scope: 'a' }],
  ])
})

test('a name given twice keeps its first value', () => {
  expect(read('Bearer error="one", error="two"')).toEqual([['bearer', { error: 'one' }]])
})

test('a broken tail ends the reading without losing what came before', () => {
  expect(read('Bearer error="invalid_token", "')).toEqual([['bearer', { error: 'invalid_token' }]])
  expect(read('Bearer error="never ends')).toEqual([
    ['bearer', {}],
    ['error', {}],
  ])
  expect(read('')).toEqual([])
  expect(read('"')).toEqual([])
})

test('a long hostile header takes no time', () => {
  const startedAt = Date.now()
  parseWwwAuthenticate(`Bearer a="${'\\'.repeat(16_000)}`)
  parseWwwAuthenticate(`Bearer ${'a='.repeat(8_000)}`)
  parseWwwAuthenticate(`Bearer ${','.repeat(16_000)}"`)
  expect(Date.now() - startedAt).toBeLessThan(200)
})
