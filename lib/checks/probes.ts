/** What a probe must be given before it can run. */
export type Need = 'connector' | 'click' | 'server-reach'

/** Code that measures one thing. */
export type Probe = {
  runsIn: 'browser' | 'server'
  needs: readonly Need[]
  /** No probe takes longer; what is not known by then is `unknown`, or a timeout of the other side. */
  limitMs: number
}

/** Every probe, by its id: the name in `<Check probe="…">` and in `/api/checks/<probe>`. */
export const PROBES = {
  'service-status': { runsIn: 'server', needs: ['connector'], limitMs: 5_000 },
  reach: { runsIn: 'server', needs: ['connector'], limitMs: 5_000 },
  online: { runsIn: 'browser', needs: [], limitMs: 4_000 },
  cookies: { runsIn: 'browser', needs: [], limitMs: 500 },
  'storage-access': { runsIn: 'browser', needs: [], limitMs: 1_000 },
  clock: { runsIn: 'browser', needs: [], limitMs: 4_000 },
  'pop-ups': { runsIn: 'browser', needs: ['click'], limitMs: 2_000 },
  'content-blocker': { runsIn: 'browser', needs: [], limitMs: 4_000 },
  'reach-from-browser': { runsIn: 'browser', needs: ['connector', 'server-reach'], limitMs: 6_000 },
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
