import { SOMETHING_LOCAL } from './browser-rows'
import type { Signal } from './signal'
import { isAnswer, isFault, type SignalRow } from './signal-row'

/** What accuses a cause, the strongest first. */
export const FAULT_ROWS: readonly SignalRow[] = [
  {
    id: 'firewall',
    status: 'fail',
    cause: 'network',
    summary:
      'A firewall in front of the server answered instead of the server. It may let other callers through.',
    holds: (signal) =>
      signal.kind === 'answer' &&
      (signal.isChallengePage ||
        signal.status === 530 ||
        (signal.status === 403 && signal.body === 'html')),
  },
  {
    id: 'insufficient-scope',
    status: 'fail',
    cause: 'permissions',
    summary:
      'The server says that rights are missing (insufficient_scope). They have most likely changed, or less was allowed than is now needed.',
    holds: (signal) =>
      saysError(signal, 'insufficient_scope') ||
      (signal.kind === 'answer' &&
        signal.status === 403 &&
        signal.bearer?.error === 'insufficient_scope'),
  },
  {
    id: 'invalid-token',
    status: 'fail',
    cause: 'auth',
    summary: 'The sign-in has run out or was revoked.',
    holds: (signal) => saysError(signal, 'invalid_token', 'invalid_grant'),
  },
  {
    id: 'limit',
    status: 'fail',
    cause: 'limits',
    summary: 'The server says that it was asked too often.',
    holds: (signal) => isAnswer(signal, 429),
  },
  {
    id: 'incident',
    status: 'fail',
    cause: 'service',
    summary: 'The service reports an open incident.',
    holds: (signal) => signal.kind === 'incident',
  },
  {
    id: 'down',
    status: 'fail',
    cause: 'service',
    summary:
      'The server does not answer as it should, so the service is most likely down or faulty.',
    holds: (signal) =>
      (signal.kind === 'answer' && signal.status >= 500) ||
      isFault(signal, 'timeout', 'refused', 'reset', 'down'),
  },
  {
    id: 'unreachable',
    status: 'fail',
    cause: 'network',
    summary:
      'There is no safe way to the server: its name, its address or its certificate is not as it should be.',
    holds: (signal) => isFault(signal, 'name-not-found', 'certificate', 'tls', 'private-address'),
  },
  {
    id: 'configuration',
    status: 'fail',
    cause: 'config',
    summary: 'The server answers, but it is not set up as Claude expects.',
    holds: (signal) =>
      (isAnswer(signal, 404) && signal.kind === 'answer' && signal.body !== 'json-rpc') ||
      (isAnswer(signal, 200) && signal.kind === 'answer' && signal.body === 'html') ||
      isFault(signal, 'redirect', 'missing', 'invalid', 'issuer-mismatch', 'resource-mismatch'),
  },
  {
    id: 'private-window',
    status: 'fail',
    cause: 'extension',
    summary:
      'It works in a private window, so something in the usual one is in the way: most likely an extension or a privacy setting.',
    holds: (signal) => signal.kind === 'windows' && !signal.usual && signal.private,
  },
  SOMETHING_LOCAL,
]

/** Whether an OAuth error was pasted, or answered to a token; one answered to no token proves nothing. */
function saysError(signal: Signal, ...codes: string[]): boolean {
  if (signal.kind === 'error-code') return codes.includes(signal.code)
  return signal.kind === 'answer' && signal.hasToken && codes.includes(signal.bearer?.error ?? '')
}
