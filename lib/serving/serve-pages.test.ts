import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { servePages } from './serve-pages'

const PAGE = '<html><head></head><body>Words<script src="/a.js"></script></body></html>'

const SCRIPT = 'work();'.repeat(100)
const FILE = {
  type: 'text/javascript',
  bodies: { br: brotliCompressSync(SCRIPT), gzip: gzipSync(SCRIPT) },
}

const servers: Server[] = []

function search(parameters: URLSearchParams) {
  const query = parameters.get('q')
  if (query === 'fail') throw new Error('broken')
  return { status: 400 as const, body: { error: `no ${query}` } }
}

/** Serve with a handler in place of Next. @returns the address */
async function serve(handle: RequestListener): Promise<string> {
  const server = createServer(
    servePages(handle, {
      loader: 'run()',
      serviceWorker: 'keep()',
      failure: '<html><body>Try again<script src="/b.js"></script></body></html>',
      compressed: new Map([['/_next/static/a.js', FILE]]),
      search,
      contacted: ['https://m.test'],
    }),
  )
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Counts how often a page is made, and says for how long it may be kept. */
function makePages(headers: Record<string, string>) {
  const made: string[] = []
  const handle: RequestListener = (request, response) => {
    made.push(request.url ?? '')
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.write(PAGE.slice(0, 20))
    response.end(PAGE.slice(20))
  }
  return { made, handle }
}

test.afterAll(() => {
  for (const server of servers) server.close()
})

test('a page that says so is made once for many readers, and by its whole address', async () => {
  const { made, handle } = makePages({ 'x-accel-expires': '60' })
  const at = await serve(handle)
  const [first, second] = [await fetch(`${at}/a?b=1`), await fetch(`${at}/a?b=1`)]
  expect(await second.text()).toBe(await first.text())
  expect(second.headers.get('content-security-policy')).toBe(
    first.headers.get('content-security-policy'),
  )
  expect(first.headers.get('x-accel-expires')).toBeNull()
  await fetch(`${at}/a?b=2`)
  await fetch(`${at}/a?b=1`, { headers: { 'x-forwarded-host': 'help.test' } })
  await fetch(`${at}/a?b=1`, { method: 'POST' })
  expect(made).toEqual(['/a?b=1', '/a?b=2', '/a?b=1', '/a?b=1'])
})

test('a page that fails says what to do, although it was empty', async () => {
  const at = await serve((_request, response) => {
    response.statusCode = 500
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<html id="__next_error__"><body></body></html>')
  })
  const answer = await fetch(at)
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(await answer.text()).toContain('Try again')
})

test('other pages are made anew for each reader', async () => {
  const { made, handle } = makePages({})
  const at = await serve(handle)
  await fetch(at)
  await fetch(at)
  expect(made).toHaveLength(2)
})

test('a page names the scripts that may run, and whom it may ask', async () => {
  const at = await serve(makePages({}).handle)
  const response = await fetch(at)
  const policy = response.headers.get('content-security-policy')
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/)
  expect(policy).toContain("connect-src 'self' https://m.test;")
  expect(await response.text()).toContain('<script>run()</script>')
})

test('who has a page already is told so', async () => {
  const at = await serve(makePages({}).handle)
  const tag = (await fetch(at)).headers.get('etag') ?? ''
  const again = await fetch(at, { headers: { 'if-none-match': tag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('an error page keeps its status and is never kept', async () => {
  let count = 0
  const at = await serve((_, response) => {
    count += 1
    response.writeHead(404, { 'content-type': 'text/html', 'x-accel-expires': '60' })
    response.end(PAGE)
  })
  expect((await fetch(at)).status).toBe(404)
  expect((await fetch(at)).status).toBe(404)
  expect(count).toBe(2)
})

test('what is no page goes through as it is, piece by piece', async () => {
  const at = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/x-component' })
    response.write('one')
    response.end('two')
  })
  const response = await fetch(at)
  expect(await response.text()).toBe('onetwo')
  expect(response.headers.get('content-security-policy')).toBeNull()
})

test('the service worker is asked for anew each time, so that it never outlives its site', async () => {
  const at = await serve(makePages({}).handle)
  const response = await fetch(`${at}/sw.js`)
  expect(await response.text()).toBe('keep()')
  expect(response.headers.get('content-type')).toContain('text/javascript')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

test('a page is compressed for who takes it so', async () => {
  const at = await serve((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(PAGE.replace('Words', 'Words '.repeat(1000)))
  })
  const response = await fetch(at, { headers: { 'accept-encoding': 'gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(await response.text()).toContain('Words Words')
})

test('a file that was compressed with the build is sent so to who takes it, and made for nobody', async () => {
  const { made, handle } = makePages({})
  const at = await serve(handle)
  const ask = (encoding: string, method = 'GET') =>
    fetch(`${at}/_next/static/a.js`, { method, headers: { 'accept-encoding': encoding } })

  for (const [takes, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
  ] as const) {
    const response = await ask(takes)
    expect(await response.text()).toBe(SCRIPT)
    expect(response.headers.get('content-encoding'), takes).toBe(encoding)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
  }
  expect(await (await ask('br', 'HEAD')).text()).toBe('')
  expect(made).toEqual([])

  for (const takes of ['identity', 'gzip;q=0, br;q=0.0']) await ask(takes)
  expect(made).toHaveLength(2)
})

test('a search is answered in front of the framework, with its status and headers', async () => {
  const { made, handle } = makePages({})
  const at = await serve(handle)
  const answer = await fetch(`${at}/api/search?q=sign+in`)
  expect([answer.status, await answer.json()]).toEqual([400, { error: 'no sign in' }])
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  for (const [query, asked] of [
    ['?limit=3&q=is+it+down?&exact=1', 'is it down?'],
    ['?', null],
    ['', null],
  ]) {
    const error = `no ${asked}`
    expect(await (await fetch(`${at}/api/search${query}`)).json()).toEqual({ error })
  }
  expect(made).toEqual([])
})

test('what is no search, or fails, is left to the framework', async () => {
  const { made, handle } = makePages({})
  const at = await serve(handle)
  await fetch(`${at}/api/search?q=sign+in`, { method: 'POST' })
  await fetch(`${at}/api/searches`)
  await fetch(`${at}/api/search?q=fail`)
  expect(made).toEqual(['/api/search?q=sign+in', '/api/searches', '/api/search?q=fail'])
})
