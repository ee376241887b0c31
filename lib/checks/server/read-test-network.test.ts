import { expect, test } from '@playwright/test'
import type { Connector } from '../connector-schema'
import { readTestNetwork } from './read-test-network'
import { createServerProbes } from './server-probes'
import { makeCertificates } from './testing/make-certificates'
import { serve } from './testing/serve'

const connector = (host: string): Connector => ({
  id: 'acme',
  name: 'Acme',
  statusFeed: { kind: 'none' },
  endpoint: `https://${host}/mcp`,
  signIn: 'oauth',
  hosts: [host],
})

test('a host of content is served where the operator says, under its own name', async () => {
  const { ca, good, otherName } = makeCertificates()
  const hosts: (string | undefined)[] = []
  const server = await serve((request, response) => {
    hosts.push(request.headers.host)
    response.writeHead(429).end()
  }, good)
  const wrong = await serve((_request, response) => response.writeHead(429).end(), otherName)
  const ask = async (port: number) => {
    const network = { ...readTestNetwork(`acme.example=127.0.0.1:${port}`), ca }
    const probes = createServerProbes([connector('acme.example')], { network })
    const answer = await probes.run('reach', 'acme')
    return answer.ok && `${answer.finding.status} ${answer.finding.cause}`
  }
  expect(await ask(server.port)).toBe('fail limits')
  expect(hosts).toEqual(['acme.example'])
  expect(await ask(wrong.port)).toBe('fail network')
  await Promise.all([server.close(), wrong.close()])
})

test('without the variable nothing private is contacted', async () => {
  for (const text of [undefined, '', '  ']) expect(readTestNetwork(text)).toEqual({})
})

test('only names, and only this machine, are taken', () => {
  for (const entry of [
    'acme.example',
    'acme.example=10.0.0.1:80',
    'acme.example=169.254.169.254:80',
    'acme.example=other.example:80',
    '127.0.0.1=127.0.0.1:80',
    'acme.example=127.0.0.1',
    'a.example=127.0.0.1:80,b.example=8.8.8.8:53',
  ]) {
    expect(() => readTestNetwork(entry), entry).toThrow('CHECKS_TEST_HOSTS')
  }
})
