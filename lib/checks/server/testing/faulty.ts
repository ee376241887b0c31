import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

type Behave = (response: ServerResponse, request: IncomingMessage) => void

const reply =
  (status: number, headers: Record<string, string> = {}, body = ''): Behave =>
  (response) =>
    response.writeHead(status, headers).end(body)

const json = { 'content-type': 'application/json' }
const html = { 'content-type': 'text/html' }
const PAGE = '<!doctype html><title>Hello</title>'

/** A member of a gzip file that unfolds to 16 MiB; repeated, it never ends. */
const BOMB = gzipSync(Buffer.alloc(16 * 1024 * 1024))

/** Send a chunk again and again, as fast as it is taken. */
function flood(response: ServerResponse, chunk: Buffer, times: number): void {
  let left = times
  const pump = () => {
    while (left-- > 0 && !response.destroyed) {
      if (!response.write(chunk)) return void response.once('drain', pump)
    }
    response.end()
  }
  pump()
}

/** Every way to go wrong over HTTP, by the path that shows it. */
export const FAULTY: Readonly<Record<string, Behave>> = {
  '/401-bare': reply(401),
  '/401-invalid-token': reply(401, { 'www-authenticate': 'Bearer error="invalid_token"' }),
  '/403-insufficient-scope': reply(403, {
    'www-authenticate': 'Bearer error="insufficient_scope", scope="files:read"',
  }),
  '/403-html': reply(403, html, PAGE),
  '/challenge': reply(403, { ...html, 'cf-mitigated': 'challenge' }, PAGE),
  '/404': reply(404, html, PAGE),
  '/429': reply(429, { 'retry-after': '30' }),
  '/500': reply(500),
  '/503': reply(503, html, PAGE),
  '/530': reply(530, html, PAGE),
  '/reset': (_response, request) => void request.socket.resetAndDestroy(),
  '/reset-in-body': (response) => {
    response.writeHead(200, { ...json, 'content-length': '100' }).write('{"jsonrpc":')
    setTimeout(() => response.destroy(), 20)
  },
  '/hang': () => {},
  '/hang-in-headers': (response) => void response.socket?.write('HTTP/1.1 200 OK\r\ncontent-ty'),
  '/drip-headers': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\nx-slow: ')
    const drip = setInterval(() => response.socket?.write('a'), 1_000)
    response.on('close', () => clearInterval(drip))
  },
  '/drip': (response) => {
    response.writeHead(200, json)
    const drip = setInterval(() => response.write(' '), 1_000)
    response.on('close', () => clearInterval(drip))
  },
  '/open-stream': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(': hello\n\nevent: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n')
  },
  '/long': (response) => {
    response.writeHead(200, json)
    flood(response, Buffer.alloc(64 * 1024, '['), 160)
  },
  '/bomb': (response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' })
    flood(response, BOMB, 10_000)
  },
  '/broken-gzip': reply(200, { ...json, 'content-encoding': 'gzip' }, 'this is not gzip'),
  '/html': reply(200, html, PAGE),
  '/truncated': reply(200, json, '{"jsonrpc":"2.0","id":1,"result":{"prot'),
  '/wrong-schema': reply(200, json, '{"hello":"world"}'),
  '/loop': reply(307, { location: '/loop' }),
  '/slash': reply(308, { location: '/403-insufficient-scope' }),
  '/to-private': reply(307, { location: 'http://169.254.169.254/latest/meta-data/' }),
  '/not-http': (response) => void response.socket?.end('hello\r\n\r\n'),
  '/cookie': (response, request) =>
    response
      .writeHead(request.headers.cookie === undefined ? 429 : 500, { 'set-cookie': 'a=b; Path=/' })
      .end(),
}
