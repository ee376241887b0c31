import { expect, test } from '@playwright/test'
import { formatPacketText } from '@/lib/flows/handoff/format-packet'
import { makePacket } from '@/lib/flows/handoff/handoff'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { realFlow } from '@/lib/flows/testing/real-flows'
import { parsePaste } from './parse-paste'

const SLACK = { id: 'slack', name: 'Slack' }
const CONNECTORS = [{ id: 'github', name: 'GitHub' }, SLACK]
const DETAILS = {
  origin: 'https://help.example.com',
  madeAt: '2026-11-22T10:15:00.000Z',
  mask: (text: string) => text,
  error: 'Connection has expired',
}

test('an error text is read wherever it stands, and the longest one counts', () => {
  const connection = realFlow('connection')
  const read = (text: string) => {
    const paste = parsePaste([connection], text, CONNECTORS)
    return paste?.kind === 'error' ? paste.signature.text : paste?.kind
  }
  expect(read('CONNECTION HAS EXPIRED')).toBe('Connection has expired')
  expect(read('{"error":"invalid_grant"}')).toBe('invalid_grant')
  expect(read('The connector’s server isn’t responding (HTTP 502)')).toBe(
    "The connector's server isn't responding",
  )
  expect(read('got HTTP/1.1 429 back')).toBe('HTTP 429')
  expect(read('error 401')).toBe('HTTP 401')
  expect(read('invoice 401')).toBeUndefined()
  expect(read('a connection has not expired')).toBeUndefined()
  expect(read('')).toBeUndefined()
  expect(read('x '.repeat(50_000))).toBeUndefined()
})

test('an error text may name the connector, and bring a reference', () => {
  const text = "Couldn't register with Slack's sign-in service. Reference: ofid_9Z"
  expect(parsePaste([realFlow('connection')], text, CONNECTORS)).toMatchObject({
    kind: 'error',
    connector: SLACK,
    reference: 'ofid_9Z',
    flow: { connector: SLACK },
    answers: { where: 'on-connect', 'connect-button': 'server-message' },
  })
})

test('a packet is read as a packet, although it holds an error text', () => {
  const connection = realFlow('connection')
  const at = resolveFlow(connection, { where: 'coming-back' })
  const text = formatPacketText(makePacket(connection, at, DETAILS))
  expect(parsePaste([connection], text, CONNECTORS)).toMatchObject({
    kind: 'packet',
    answers: { where: 'coming-back' },
  })
})

test('a link with an error in it is read like its page', () => {
  const text = 'See /troubleshoot/connection?connector=slack&error=http-429.'
  expect(parsePaste([realFlow('connection')], text, CONNECTORS)).toMatchObject({
    kind: 'packet',
    connector: SLACK,
    answers: { 'other-message': 'too-many' },
  })
})
