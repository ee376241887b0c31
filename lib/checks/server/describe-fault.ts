import type { FaultKind } from '../signal'

/** Node's error codes for sockets, names and certificates: nodejs.org/api/errors.html, nodejs.org/api/tls.html. */
const FAULTS: Readonly<Record<string, FaultKind>> = {
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  ENOTFOUND: 'name-not-found',
  // The name server, or our way out, is what failed: that says nothing about the other side.
  EAI_AGAIN: 'our-side',
  ENETUNREACH: 'our-side',
  EHOSTUNREACH: 'our-side',
  ENETDOWN: 'our-side',
  EMFILE: 'our-side',
  CERT_HAS_EXPIRED: 'certificate',
  CERT_NOT_YET_VALID: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  CERT_REVOKED: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  EPROTO: 'tls',
}

/** request-filtering-agent has no error code; this is what its messages have in common. */
const REFUSED_ADDRESS = /^DNS lookup .* is not allowed\./

/** Why a request failed, from the error that Node gave. */
export function describeFault(
  error: unknown,
  hasTimedOut: boolean,
): { fault: FaultKind; detail: string } {
  if (hasTimedOut) return { fault: 'timeout', detail: 'no complete answer in time' }
  const first = error instanceof AggregateError ? error.errors[0] : error
  if (!(first instanceof Error)) return { fault: 'malformed', detail: 'unknown error' }
  const code = 'code' in first && typeof first.code === 'string' ? first.code : ''
  if (REFUSED_ADDRESS.test(first.message)) {
    return { fault: 'private-address', detail: 'the name leads to an address that is not public' }
  }
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined
  if (fault !== undefined) return { fault, detail: code }
  if (/^ERR_(SSL|TLS)_/.test(code)) return { fault: 'tls', detail: code }
  return { fault: 'malformed', detail: code || 'the answer is not valid HTTP' }
}
