import { FETCH_LIMITS } from './fetch-limits'
import type { Outcome } from './outcome'
import { type RequestDetails, sendRequest } from './send-request'
import type { TestNetwork } from './test-network'

/** A request, and the hosts that it may go to. */
export type SafeRequest = RequestDetails & { url: string; hosts: readonly string[] }

/**
 * Fetch from a host that content names, and from no other. Redirects are followed within the same host only.
 * Whatever goes wrong is an outcome; nothing is thrown.
 */
export async function safeFetch(
  { url: address, hosts, ...details }: SafeRequest,
  network: TestNetwork = {},
): Promise<Outcome> {
  let url = parseAddress(address)
  for (let hops = 0; hops <= FETCH_LIMITS.redirects; hops++) {
    if (url === undefined) return fault('malformed', 'the address is not valid')
    if (!isNamed(url, hosts, network)) {
      return fault('host-not-named', `content does not name ${url.origin}`)
    }
    const outcome = await sendRequest(url, details, network)
    if (!outcome.ok) return outcome
    const { status, headers } = outcome.answer
    const location = headers.get('location')
    if (location === undefined || !REDIRECTS.has(status)) return outcome
    const next = parseAddress(location, url)
    if (next?.origin !== url.origin) {
      return fault('redirect', `HTTP ${status} leads to another host: ${location}`)
    }
    // Clients turn a POST into a GET on the other statuses, and a GET is not what was meant.
    if (details.method !== 'GET' && status !== 307 && status !== 308) {
      return fault('redirect', `HTTP ${status} on a ${details.method} leads to ${location}`)
    }
    url = next
  }
  return fault('redirect', `more than ${FETCH_LIMITS.redirects} redirects in a row`)
}

/** RFC 9110 section 15.4; 300 and 304 are no redirects that a client follows. */
const REDIRECTS = new Set([301, 302, 303, 307, 308])

function isNamed(url: URL, hosts: readonly string[], { allowAnyPort }: TestNetwork): boolean {
  const isWeb = url.protocol === 'https:' && url.port === ''
  const isAnonymous = url.username === '' && url.password === ''
  return (isWeb || allowAnyPort === true) && isAnonymous && hosts.includes(url.hostname)
}

function parseAddress(address: string, base?: URL): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined
}

function fault(kind: Extract<Outcome, { ok: false }>['fault'], detail: string): Outcome {
  return { ok: false, fault: kind, detail }
}
