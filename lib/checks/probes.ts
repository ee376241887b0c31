/** What a probe must be given before it can run. */
export type Need = 'connector' | 'click' | 'server-reach'

/** Code that measures one thing. */
export type Probe = {
  /** What is looked at, in a few words. */
  name: string
  runsIn: 'browser' | 'server'
  needs: readonly Need[]
  /** No probe takes longer; what is not known by then is `unknown`, or a timeout of the other side. */
  limitMs: number
  /** What it measures, for the list of checks. */
  measures: string
  /** What its finding does not say; shown beside it. */
  cannotTell: string
}

/** Every probe, by its id: the name in `<Check probe="…">` and in `/api/checks/<probe>`. */
export const PROBES = {
  'service-status': {
    name: 'The service’s own status page',
    runsIn: 'server',
    needs: ['connector'],
    limitMs: 5_000,
    measures: 'Whether the service reports an incident on its status page',
    cannotTell: 'Faults that the service has not reported, and anything about your own account.',
  },
  reach: {
    name: 'The connector’s server, asked by ours',
    runsIn: 'server',
    needs: ['connector'],
    limitMs: 5_000,
    measures: 'Whether the connector’s server answers us as it should',
    cannotTell:
      'Whether your sign-in and your rights still hold: we have no access to your account. We also do not ask from Anthropic’s cloud, where Claude’s requests come from.',
  },
  online: {
    name: 'This browser’s connection',
    runsIn: 'browser',
    needs: [],
    limitMs: 4_000,
    measures: 'Whether this browser is online',
    cannotTell: 'Whether other sites than this one can be reached.',
  },
  cookies: {
    name: 'Cookies in this browser',
    runsIn: 'browser',
    needs: [],
    limitMs: 500,
    measures: 'Whether this browser keeps a cookie of this site',
    cannotTell: 'Whether it keeps the cookies of Claude or of the service.',
  },
  'storage-access': {
    name: 'Storage in this browser',
    runsIn: 'browser',
    needs: [],
    limitMs: 1_000,
    measures: 'Whether this browser lets this site store data',
    cannotTell: 'Whether it lets Claude or the service do so.',
  },
  clock: {
    name: 'This computer’s clock',
    runsIn: 'browser',
    needs: [],
    limitMs: 4_000,
    measures: 'Whether this computer’s clock is right',
    cannotTell: 'Small differences: a second or two do not matter.',
  },
  'pop-ups': {
    name: 'Windows that a sign-in opens',
    runsIn: 'browser',
    needs: ['click'],
    limitMs: 2_000,
    measures: 'Whether this browser lets a sign-in window open',
    cannotTell: 'Whether Claude may open one: browsers decide this for each site.',
  },
  'content-blocker': {
    name: 'A content blocker in this browser',
    runsIn: 'browser',
    needs: [],
    limitMs: 4_000,
    measures: 'Whether something in this browser blocks requests that look like ads or trackers',
    cannotTell: 'Which extension it is, and whether it also blocks the connector.',
  },
  'reach-from-browser': {
    name: 'The connector’s server, asked by this browser',
    runsIn: 'browser',
    needs: ['connector', 'server-reach'],
    limitMs: 6_000,
    measures: 'Whether this browser can reach the service, next to whether we can',
    cannotTell:
      'What stands in the way: an extension, a VPN, a firewall and a name server look alike from here.',
  },
} as const satisfies Record<string, Probe>

export type ProbeId = keyof typeof PROBES

type ProbeIn<Place extends Probe['runsIn']> = {
  [Id in ProbeId]: (typeof PROBES)[Id]['runsIn'] extends Place ? Id : never
}[ProbeId]

/** The probes that a route may be asked for. */
export type ServerProbeId = ProbeIn<'server'>

export type BrowserProbeId = ProbeIn<'browser'>

/** All probes, in the order in which their findings are told. */
export const PROBE_IDS: readonly ProbeId[] = [
  'service-status',
  'reach',
  'reach-from-browser',
  'content-blocker',
  'pop-ups',
  'cookies',
  'storage-access',
  'online',
  'clock',
]

/** Whether a text names a probe. */
export function isProbe(id: string): id is ProbeId {
  return Object.hasOwn(PROBES, id)
}

/** Whether a probe must be given something before it can run. */
export function hasNeed(id: ProbeId, need: Need): boolean {
  const { needs }: Probe = PROBES[id]
  return needs.includes(need)
}

/** Whether a text from a request names a probe of the server. */
export function isServerProbe(id: string): id is ServerProbeId {
  return isProbe(id) && PROBES[id].runsIn === 'server'
}
