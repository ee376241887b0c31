import type { SignalRow } from './signal-row'

export const SOMETHING_LOCAL: SignalRow = {
  // Without a cause: an extension, a VPN, a name server and a firewall look alike from a page.
  id: 'something-local',
  status: 'fail',
  summary:
    'We reach the service and this browser does not, so something on your side is in the way: an extension, a VPN, a firewall or a name server. We cannot see which.',
  holds: (signal) =>
    signal.kind === 'browser-reach' && signal.control && signal.server && !signal.browser,
}

export const BLOCKER_PRESENT: SignalRow = {
  id: 'blocker-present',
  status: 'unknown',
  cause: 'extension',
  summary:
    'Something in this browser blocks requests. That does not mean that it blocks the connector.',
  holds: (signal) => signal.kind === 'bait' && signal.control && !signal.bait,
}

export const NOTHING_IN_THE_WAY: SignalRow = {
  id: 'nothing-in-the-way',
  status: 'ok',
  summary: 'Nothing that we can see is in the way.',
  holds: (signal) =>
    (signal.kind === 'bait' && signal.control && signal.bait) ||
    (signal.kind === 'browser-reach' && signal.browser),
}

/** The rows of the table that signals of a browser can meet, in its order: pages fetch these and no others. */
export const BROWSER_ROWS: readonly SignalRow[] = [
  SOMETHING_LOCAL,
  BLOCKER_PRESENT,
  NOTHING_IN_THE_WAY,
]
