import { createHash } from 'node:crypto'
import type {
  IncomingMessage,
  OutgoingHttpHeader,
  RequestListener,
  ServerResponse,
} from 'node:http'
import compression from 'compression'
import { LRUCache } from 'lru-cache'
import { captureResponse } from './capture-response'
import type { CompressedFile } from './compressed-files'
import { deferScripts } from './defer-scripts'
import { formatPolicy } from './format-policy'
import { sendCompressed } from './send-compressed'
import { type AnswerSearch, sendSearch } from './send-search'

/** A page as it was sent once, to be sent again. */
type KeptPage = { headers: [string, OutgoingHttpHeader][]; body: Buffer }

export type Served = {
  /** The script that runs a page's own, see `deferScripts`. */
  loader: string
  /** The script that is served as /sw.js, see `lib/offline/service-worker.ts`. */
  serviceWorker: string
  /** The page that stands in for one that fails: a failed one is empty until scripts draw it. */
  failure: string
  /** Files that were compressed with the build, by their addresses; they never change. */
  compressed: ReadonlyMap<string, CompressedFile>
  /** Answers /api/search, see `sendSearch`. */
  search: AnswerSearch
  /** Origins that pages may ask, see `formatPolicy`. */
  contacted: readonly string[]
}

/** Bounds a server's memory: about a thousand pages. */
const MOST_BYTES = 64 * 1024 * 1024

/** How a page says for how many seconds it may be kept; nginx understands the same. */
const KEEP_HEADER = 'x-accel-expires'

/**
 * Serve pages whose scripts wait for their reader, under a policy that runs no others. A page that says
 * it may is kept for a while: in an incident many readers open the same few steps, and rendering one
 * takes a hundred times as long as sending it again.
 * @param handle answers every request, as Next does
 */
export function servePages(
  handle: RequestListener,
  { loader, serviceWorker, failure, compressed, search, contacted }: Served,
): RequestListener {
  const compress = compression()
  const kept = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.length,
  })

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === '/sw.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      response.setHeader('cache-control', 'no-cache')
      response.end(serviceWorker)
      return
    }
    if (sendSearch(search, request, response)) return
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const file = isRead ? compressed.get(request.url ?? '') : undefined
    if (file && sendCompressed(file, request, response)) return
    const key = keyOf(request)
    const page = isRead ? kept.get(key) : undefined
    if (page) {
      for (const [name, value] of page.headers) response.setHeader(name, value)
      send(page.body, request, response)
      return
    }
    captureResponse(response, isPage, (body) => {
      const { html, inlineScripts } = deferScripts(
        response.statusCode === 500 ? failure : body.toString(),
        loader,
      )
      const whole = Buffer.from(html)
      const seconds = Number(response.getHeader(KEEP_HEADER) ?? 0)
      response.removeHeader(KEEP_HEADER)
      response.removeHeader('content-length')
      response.setHeader('content-security-policy', formatPolicy(inlineScripts, contacted))
      response.setHeader('etag', `W/"${hashOf(whole)}"`)
      if (request.method === 'GET' && response.statusCode === 200 && seconds > 0) {
        kept.set(key, { headers: headersOf(response), body: whole }, { ttl: seconds * 1000 })
      }
      send(whole, request, response)
    })
    handle(request, response)
  }

  return (request, response) =>
    // The types are those of Express, whose requests have more than is asked for here.
    compress(request as never, response as never, () => answer(request, response))
}

/** All that a page is made from: its address and where it is served. Soft navigations ask for other forms of it. */
function keyOf({ url, headers }: IncomingMessage): string {
  const { host, rsc } = headers
  return [rsc, headers['x-forwarded-proto'], headers['x-forwarded-host'], host, url].join('\n')
}

function isPage(response: ServerResponse): boolean {
  return /^text\/html\b/.test(String(response.getHeader('content-type') ?? ''))
}

function send(body: Buffer, request: IncomingMessage, response: ServerResponse): void {
  if (
    response.statusCode === 200 &&
    request.headers['if-none-match'] === response.getHeader('etag')
  ) {
    response.statusCode = 304
    response.end()
    return
  }
  response.end(request.method === 'HEAD' ? undefined : body)
}

function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22)
}

function headersOf(response: ServerResponse): [string, OutgoingHttpHeader][] {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
}
