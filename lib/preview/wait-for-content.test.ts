import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import type { Problem } from '@/lib/files/problem'
import { waitForContent } from './wait-for-content'

const HOST = '127.0.0.1'

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const PROBLEM: Problem = {
  file: 'content/site.yaml',
  line: 3,
  column: 1,
  rule: 'unknown-key',
  message: 'unknown key "<name>"; expected one of name, tagline',
}

test('before content was ever whole a page says why, and makes way once it is', async () => {
  const port = await findPort()
  const waiting = waitForContent(HOST, port)
  waiting.tell([PROBLEM])
  await waiting.isThere
  const answer = await fetch(`http://${HOST}:${port}/articles/any`)
  expect(answer.status).toBe(503)
  const page = await answer.text()
  expect(page).toContain('content/site.yaml:3:1: unknown key &quot;&lt;name&gt;&quot;;')
  expect(page).not.toContain('<name>')

  waiting.end()
  await waiting.ended
  const next = createServer().listen(port, HOST)
  await once(next, 'listening')
  next.close()
})
