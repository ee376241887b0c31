import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import type { Patience } from './ask-address'
import { askAddresses, type KnownOutcomes } from './ask-addresses'

const PATIENCE: Patience = { timeout: 300, pause: 1 }

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site on this machine that answers as told, and the requests that it got. */
async function serve(answer: Answer) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    at: (path: string) => `http://127.0.0.1:${port}${path}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An answer with a status, and with headers. */
function status(code: number, headers: Record<string, string> = {}): Answer {
  return (_, response) => void response.writeHead(code, headers).end()
}

async function outcomeOf(path: string, answer: Answer) {
  await using site = await serve(answer)
  const outcomes = await askAddresses([site.at(path)], {}, PATIENCE)
  return { outcome: outcomes.get(site.at(path)), asked: site.asked, at: site.at }
}

test('a page that is there is asked for once, without the page', async () => {
  const { outcome, asked } = await outcomeOf('/page', status(200))
  expect(outcome).toEqual({ kind: 'there' })
  expect(asked).toEqual(['HEAD /page'])
})

test('a site that does not know HEAD is asked by GET', async () => {
  const { outcome, asked } = await outcomeOf('/page', ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 405 : 200).end()
  })
  expect(outcome).toEqual({ kind: 'there' })
  expect(asked).toEqual(['HEAD /page', 'GET /page'])
})

for (const code of [404, 410]) {
  test(`a page that answers ${code} is gone`, async () => {
    const { outcome } = await outcomeOf('/page', status(code))
    expect(outcome).toEqual({ kind: 'gone', why: `the site answers ${code}` })
  })
}

test('a site that turns programs away tells nothing, and is not asked again at once', async () => {
  const { outcome, asked } = await outcomeOf('/page', status(403))
  expect(outcome).toEqual({ kind: 'unanswered', why: 'the site answers 403' })
  expect(asked).toHaveLength(2)
})

test('what fails for a moment is asked once more', async () => {
  let count = 0
  const { outcome } = await outcomeOf('/page', (_, response) => {
    count += 1
    response.writeHead(count <= 2 ? 503 : 200, { 'Retry-After': '0' }).end()
  })
  expect(outcome).toEqual({ kind: 'there' })
})

test('a site that never answers is given up, and told so', async () => {
  const { outcome } = await outcomeOf('/page', () => {})
  expect(outcome).toEqual({ kind: 'unanswered', why: 'no answer came within 0.3 seconds' })
})

test('a host that does not listen is told with the reason', async () => {
  const site = await serve(status(200))
  await site[Symbol.asyncDispose]()
  const outcomes = await askAddresses([site.at('/')], {}, PATIENCE)
  expect(outcomes.get(site.at('/'))).toEqual({
    kind: 'unanswered',
    why: 'the connection failed (ECONNREFUSED)',
  })
})

test('a page that moved for good is told with its address of today', async () => {
  const { outcome, at } = await outcomeOf('/old', ({ url }, response) => {
    if (url === '/old') response.writeHead(301, { Location: '/new' }).end()
    else response.writeHead(200).end()
  })
  expect(outcome).toEqual({ kind: 'moved', to: at('/new') })
})

test('a page that moved for a while, or by a slash, has not moved', async () => {
  const moves: [number, string][] = [
    [302, '/new'],
    [301, '/old/'],
  ]
  for (const [code, to] of moves) {
    const { outcome } = await outcomeOf('/old', ({ url }, response) => {
      if (url === '/old') response.writeHead(code, { Location: to }).end()
      else response.writeHead(200).end()
    })
    expect(outcome).toEqual({ kind: 'there' })
  }
})

test('redirects in a circle are not followed for ever', async () => {
  const { outcome } = await outcomeOf('/a', status(302, { Location: '/a' }))
  expect(outcome).toEqual({ kind: 'gone', why: 'it redirects more than 5 times' })
})

test('a host gets one question at a time', async () => {
  let open = 0
  let most = 0
  await using site = await serve((_, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      response.writeHead(200).end()
    }, 5)
  })
  const pages = ['/1', '/2', '/3', '/4', '/5'].map(site.at)
  expect((await askAddresses(pages, {}, PATIENCE)).size).toBe(5)
  expect(most).toBe(1)
})

test('what was learnt within a day is not asked again, and what was not answered is', async () => {
  await using site = await serve(status(200))
  const day = 24 * 60 * 60 * 1000
  const known: KnownOutcomes = {
    [site.at('/fresh')]: { at: Date.now() - day / 2, outcome: { kind: 'there' } },
    [site.at('/stale')]: { at: Date.now() - 2 * day, outcome: { kind: 'there' } },
    [site.at('/silent')]: { at: Date.now(), outcome: { kind: 'unanswered', why: 'slow' } },
  }
  await askAddresses(['/fresh', '/stale', '/silent'].map(site.at), known, PATIENCE)
  expect(site.asked.sort()).toEqual(['HEAD /silent', 'HEAD /stale'])
  expect(known[site.at('/silent')]?.outcome).toEqual({ kind: 'there' })
})

test('sites are told who asks', async () => {
  let agent = ''
  await outcomeOf('/page', ({ headers }, response) => {
    agent = headers['user-agent'] ?? ''
    response.writeHead(200).end()
  })
  expect(agent).toContain('link-check')
})
