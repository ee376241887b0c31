import { evidence, LABELS } from '../evidence'
import type { Evidence } from '../finding'
import type { Signal } from '../signal'
import { parseWwwAuthenticate } from '../www-authenticate'
import { bodyKindOf, parseJsonRpc } from './json-rpc'
import { discoverRequest, initializeRequest, LEGACY_VERSION, MODERN_ERRORS } from './mcp-request'
import type { Outcome } from './outcome'
import type { SafeRequest } from './safe-fetch'

/** Sends a request within the limits and hosts of one probe. */
export type Fetch = (
  request: Pick<SafeRequest, 'url' | 'method' | 'headers' | 'body' | 'isComplete'>,
) => Promise<Outcome>

type EndpointAnswer = {
  signal: Signal
  evidence: Evidence[]
  /** Where the server says that its sign-in is described. */
  resourceMetadata?: string
}

/**
 * Ask an MCP server, without a token, what it is: in the modern era first, then in the older one.
 * An answer about sign-in, limits or faults is the same in both, so the first one stands.
 */
export async function askEndpoint(url: string, fetch: Fetch): Promise<EndpointAnswer> {
  const first = await fetch({ url, ...discoverRequest(), isComplete: hasResponse })
  if (!first.ok || !mayBeOlder(first)) return read(first, 'server/discover')
  const second = await fetch({ url, ...initializeRequest(), isComplete: hasResponse })
  if (second.ok) await closeSession(url, second.answer.headers.get('mcp-session-id'), fetch)
  return read(second, 'initialize')
}

function hasResponse(text: string): boolean {
  return parseJsonRpc(text) !== undefined
}

/** 2026-07-28, "Backward Compatibility": a 4xx without a modern error may be a server of the older era. */
function mayBeOlder(outcome: Extract<Outcome, { ok: true }>): boolean {
  const { status, text } = outcome.answer
  const response = parseJsonRpc(text)
  if (response?.result !== undefined) return false
  if (response?.error !== undefined) return !MODERN_ERRORS.includes(response.error.code)
  return status >= 400 && status < 500 && ![401, 403, 429].includes(status)
}

/** The handshake opened a session that nobody will use; the specification asks to close it. */
async function closeSession(url: string, session: string | undefined, fetch: Fetch): Promise<void> {
  if (session === undefined) return
  const headers = { 'mcp-session-id': session, 'mcp-protocol-version': LEGACY_VERSION }
  await fetch({ url, method: 'DELETE', headers })
}

function read(outcome: Outcome, asked: string): EndpointAnswer {
  if (!outcome.ok) {
    return {
      signal: { kind: 'no-answer', fault: outcome.fault },
      evidence: [evidence('No answer', `${outcome.fault}: ${outcome.detail}`)],
    }
  }
  const { answer } = outcome
  const { status, headers } = answer
  const header = headers.get('www-authenticate')
  const bearer = parseWwwAuthenticate(header ?? '').find(
    ({ scheme }) => scheme === 'bearer',
  )?.params
  const error = bearer?.get('error')
  const resourceMetadata = bearer?.get('resource_metadata')
  const retryAfter = headers.get('retry-after')
  const mitigated = headers.get('cf-mitigated')
  const resourcePolicy = headers.get('cross-origin-resource-policy')
  const body = bodyKindOf(answer)
  return {
    signal: {
      kind: 'answer',
      status,
      body,
      hasToken: false,
      isChallengePage: mitigated === 'challenge',
      ...(bearer !== undefined && {
        bearer: {
          ...(error !== undefined && { error }),
          ...(resourceMetadata !== undefined && { resourceMetadata }),
        },
      }),
      ...(retryAfter !== undefined && { retryAfter }),
    },
    evidence: [
      evidence(LABELS.answer, `HTTP ${status}, ${BODY_WORDS[body]}`),
      ...(body === 'json-rpc' ? [evidence('Protocol', `MCP, asked with ${asked}`)] : []),
      ...(header === undefined ? [] : [evidence('WWW-Authenticate', header)]),
      ...(retryAfter === undefined ? [] : [evidence('Retry-After', retryAfter)]),
      ...(mitigated === undefined ? [] : [evidence('cf-mitigated', mitigated)]),
      // A page elsewhere cannot load what this header guards, blocker or not.
      ...(resourcePolicy === undefined ? [] : [evidence(LABELS.resourcePolicy, resourcePolicy)]),
    ],
    ...(resourceMetadata !== undefined && { resourceMetadata }),
  }
}

const BODY_WORDS = {
  'json-rpc': 'in JSON-RPC',
  json: 'in JSON',
  html: 'an HTML page',
  cut: 'longer than we read',
  other: 'without JSON',
} as const
