import type { ProbeId } from './probes'

/** What is said of a probe. */
export type ProbeWords = {
  /** What is looked at, in a few words. */
  name: string
  /** What it measures, for the list of checks. */
  measures: string
  /** What its finding does not say; shown beside it. */
  cannotTell: string
}

/** The words of every probe. Beside `PROBES` and not in it: a page that runs one needs no words of the others. */
export const PROBE_WORDS: Readonly<Record<ProbeId, ProbeWords>> = {
  'service-status': {
    name: 'The service’s own status page',
    measures: 'Whether the service reports an incident on its status page',
    cannotTell: 'Faults that the service has not reported, and anything about your own account.',
  },
  reach: {
    name: 'The connector’s server, asked by ours',
    measures: 'Whether the connector’s server answers us as it should',
    cannotTell:
      'Whether your sign-in and your rights still hold: we have no access to your account. We also do not ask from Anthropic’s cloud, where Claude’s requests come from.',
  },
  online: {
    name: 'This browser’s connection',
    measures: 'Whether this browser is online',
    cannotTell: 'Whether other sites than this one can be reached.',
  },
  cookies: {
    name: 'Cookies in this browser',
    measures: 'Whether this browser keeps a cookie of this site',
    cannotTell: 'Whether it keeps the cookies of Claude or of the service.',
  },
  'storage-access': {
    name: 'Storage in this browser',
    measures: 'Whether this browser lets this site store data',
    cannotTell: 'Whether it lets Claude or the service do so.',
  },
  clock: {
    name: 'This computer’s clock',
    measures: 'Whether this computer’s clock is right',
    cannotTell: 'Small differences: a second or two do not matter.',
  },
  'pop-ups': {
    name: 'Windows that a sign-in opens',
    measures: 'Whether this browser lets a sign-in window open',
    cannotTell: 'Whether Claude may open one: browsers decide this for each site.',
  },
  'content-blocker': {
    name: 'A content blocker in this browser',
    measures: 'Whether something in this browser blocks requests that look like ads or trackers',
    cannotTell: 'Which extension it is, and whether it also blocks the connector.',
  },
  'reach-from-browser': {
    name: 'The connector’s server, asked by this browser',
    measures: 'Whether this browser can reach the service, next to whether we can',
    cannotTell:
      'What stands in the way: an extension, a VPN, a firewall and a name server look alike from here.',
  },
}
