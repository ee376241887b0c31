import type { LookupFunction } from 'node:net'
import { expect, test } from '@playwright/test'
import { safeFetch } from './safe-fetch'
import type { TestNetwork } from './test-network'
import { FAULTY } from './testing/faulty'
import { serve } from './testing/serve'

const HERE: TestNetwork = { allowAddresses: ['127.0.0.1'], allowAnyPort: true }

test('no cookie is sent or kept, and the user agent is plain', async () => {
  const seen: unknown[] = []
  const server = await serve((request, response) => {
    seen.push([
      request.headers.cookie,
      request.headers.authorization,
      request.headers['user-agent'],
    ])
    FAULTY['/cookie']?.(response, request)
  })
  const details = { hosts: ['127.0.0.1'], method: 'GET' as const }
  for (const _ of [1, 2]) {
    const signal = AbortSignal.timeout(2_000)
    await safeFetch({ url: `${server.url}/cookie`, ...details, signal }, HERE)
  }
  expect(seen).toEqual([1, 2].map(() => [undefined, undefined, 'unstuck-checks/1.0']))
  await server.close()
})

test('a name is resolved once, and the connection goes to the address that was checked', async () => {
  const server = await serve((_request, response) => response.writeHead(204).end())
  const asked: string[] = []
  // A name server that gives a good address first and a private one ever after.
  const lookup: LookupFunction = (name, { all }, callback) => {
    asked.push(name)
    const address = asked.length === 1 ? '127.0.0.1' : '10.0.0.7'
    return all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4)
  }
  const request = () =>
    safeFetch(
      {
        url: `http://acme.example:${server.port}/`,
        hosts: ['acme.example'],
        method: 'GET',
        signal: AbortSignal.timeout(2_000),
      },
      { ...HERE, lookup },
    )
  expect(await request()).toMatchObject({ ok: true, answer: { status: 204 } })
  expect(asked).toEqual(['acme.example'])
  expect(await request()).toMatchObject({ ok: false, fault: 'private-address' })
  expect(server.requests).toHaveLength(1)
  await server.close()
})

test('one private address among many is enough to refuse the name', async () => {
  const lookup: LookupFunction = (_name, { all }, callback) =>
    all
      ? callback(null, [
          { address: '93.184.216.34', family: 4 },
          { address: '::ffff:127.0.0.1', family: 6 },
        ])
      : callback(null, '::ffff:127.0.0.1', 6)
  const outcome = await safeFetch(
    {
      url: 'https://acme.example/',
      hosts: ['acme.example'],
      method: 'GET',
      signal: AbortSignal.timeout(2_000),
    },
    { lookup },
  )
  expect(outcome).toMatchObject({ ok: false, fault: 'private-address' })
})

test('addresses that are not public are refused in every notation', async () => {
  const addresses = [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '[::1]',
    '[::]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::7f00:1]',
  ]
  for (const address of addresses) {
    const url = `https://${address}/`
    const request = { url, hosts: [new URL(url).hostname], method: 'GET' as const }
    const outcome = await safeFetch({ ...request, signal: AbortSignal.timeout(2_000) })
    expect(outcome, address).toMatchObject({ ok: false, fault: 'private-address' })
  }
})

test('plain http, other ports, sign-ins in the address and hosts without a name are refused', async () => {
  const urls = [
    'http://status.example.com/',
    'https://status.example.com:8443/',
    'https://me:secret@status.example.com/',
    'https://other.example.com/',
    'file:///etc/passwd',
  ]
  for (const url of urls) {
    const request = { url, hosts: ['status.example.com'], method: 'GET' as const }
    const outcome = await safeFetch({ ...request, signal: AbortSignal.timeout(2_000) })
    expect(outcome, url).toMatchObject({ ok: false, fault: 'host-not-named' })
  }
})
