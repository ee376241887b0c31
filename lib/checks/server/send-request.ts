import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { describeFault } from './describe-fault'
import type { Outcome } from './outcome'
import { readBody } from './read-body'
import type { TestNetwork } from './test-network'

export type RequestDetails = {
  method: 'GET' | 'POST' | 'DELETE'
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Ends the request, wherever it is. */
  signal: AbortSignal
  /** Ends the reading of a stream that stays open. */
  isComplete?: (text: string) => boolean
}

/** Says who asks, so that an operator who sees it in a log knows. */
const USER_AGENT = 'unstuck-checks/1.0'

/**
 * Send one request, following nothing and keeping nothing: no redirects, no cookies, no shared connections.
 * The agent checks every address that the name leads to, and connects to the one that it checked.
 */
export function sendRequest(
  url: URL,
  { method, headers, body, signal, isComplete }: RequestDetails,
  { allowAddresses = [], lookup, ports, ca }: TestNetwork,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => resolve({ ok: false, ...describeFault(error, signal.aborted) })
    if (signal.aborted) return fail(signal.reason)

    const filter = { keepAlive: false, allowIPAddressList: allowAddresses }
    const isTls = url.protocol === 'https:'
    const port = ports?.get(url.hostname)
    const request = (isTls ? https : http).request(url, {
      method,
      agent: isTls ? new RequestFilteringHttpsAgent(filter) : new RequestFilteringHttpAgent(filter),
      signal,
      ...(lookup !== undefined && { lookup }),
      ...(port !== undefined && { port }),
      ...(ca !== undefined && { ca }),
      headers: {
        host: url.host,
        'user-agent': USER_AGENT,
        'accept-encoding': 'gzip',
        ...headers,
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
    })
    request.on('error', fail)
    request.on('response', (response) => {
      readAnswer(url, response, isComplete)
        .then(resolve, fail)
        .finally(() => request.destroy())
    })
    request.end(body)
  })
}

async function readAnswer(
  url: URL,
  response: IncomingMessage,
  isComplete: RequestDetails['isComplete'],
): Promise<Outcome> {
  const status = response.statusCode ?? 0
  const headers = new Map(
    Object.entries(response.headersDistinct).map(([name, values]) => [
      name,
      (values ?? []).join(', '),
    ]),
  )
  // The body of a redirect is never read, and it may be as long as any other.
  const isRedirect = status >= 300 && status < 400
  const { text, isCut } = isRedirect
    ? { text: '', isCut: false }
    : await readBody(response, isComplete)
  return { ok: true, answer: { url: url.href, status, headers, text, isCut } }
}
