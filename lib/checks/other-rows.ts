import { BLOCKER_PRESENT, NOTHING_IN_THE_WAY } from './browser-rows'
import { isAnswer, isFault, type SignalRow } from './signal-row'

/** What accuses nobody: what works, and what cannot be told. */
export const OTHER_ROWS: readonly SignalRow[] = [
  BLOCKER_PRESENT,
  {
    id: 'asks-for-sign-in',
    status: 'ok',
    summary:
      'The server answers and asks for a sign-in, as it should. This says nothing about your own sign-in.',
    // An error code in an answer to no token counts for nothing: the official SDK's own middleware answers
    // invalid_token there (requireBearerAuth in @modelcontextprotocol/sdk 1.32).
    holds: (signal) =>
      signal.kind === 'answer' &&
      signal.status === 401 &&
      !signal.hasToken &&
      signal.bearer?.resourceMetadata !== undefined,
  },
  {
    id: 'sign-in-found',
    status: 'ok',
    summary:
      'The server answers, and says where to sign in. This says nothing about your own sign-in.',
    holds: (signal) => signal.kind === 'metadata' && signal.fault === 'found',
  },
  {
    id: 'bare-sign-in',
    status: 'unknown',
    summary:
      'The server answers and asks for a sign-in, without saying where. Some services agree on that beforehand, so we cannot tell whether it is a fault.',
    holds: (signal) => isAnswer(signal, 401),
  },
  {
    id: 'our-side',
    status: 'unknown',
    summary: 'We could not reach anything else either, so the fault may be ours.',
    holds: (signal) => isFault(signal, 'our-side'),
  },
  {
    id: 'unreadable',
    status: 'unknown',
    summary: 'The server answers, but not in a form that we can read.',
    holds: (signal) =>
      isFault(signal, 'malformed') ||
      (signal.kind === 'answer' && signal.status < 400 && signal.body !== 'json-rpc'),
  },
  {
    id: 'speaks-mcp',
    status: 'ok',
    summary: 'The server answers as an MCP server should.',
    holds: (signal) =>
      signal.kind === 'answer' && signal.body === 'json-rpc' && signal.status !== 401,
  },
  NOTHING_IN_THE_WAY,
]
