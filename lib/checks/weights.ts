import type { Cause } from '@/lib/files/component-specs'
import type { Finding } from './finding'
import type { ProbeId } from './probes'

/** How far a finding speaks for causes, or against them. */
export type Weight = {
  probe: ProbeId
  status: Extract<Finding['status'], 'ok' | 'fail' | 'unknown'>
  /** The finding's own cause; left out, the row stands for findings without one. */
  cause?: Cause
  adds: Partial<Record<Cause, number>>
}

/** What a failed probe adds to its own cause; one alone makes that cause clear. */
export const FAIL_WEIGHT = 5

/** What an `unknown` finding adds to the cause that it hints at. */
export const HINT_WEIGHT = 1

/**
 * What findings say beyond their own cause. Sign-in and rights cannot be measured from outside, so what works
 * elsewhere speaks for them: a revoked sign-in looks like an outage. What works speaks weakly against the rest,
 * since each probe sees only a part (`cannotTell` in PROBE_WORDS).
 */
export const WEIGHTS: readonly Weight[] = [
  // Incidents are reported late: a server that does not answer outweighs a page that says all is well.
  { probe: 'reach', status: 'fail', cause: 'service', adds: { service: 1 } },
  // A firewall or a limit may meet us and let Claude through.
  { probe: 'reach', status: 'fail', cause: 'network', adds: { network: -1 } },
  { probe: 'reach', status: 'fail', cause: 'limits', adds: { limits: -1 } },
  // The usual one of the two, and the cheaper to try.
  { probe: 'reach-from-browser', status: 'fail', adds: { extension: 5, network: 2 } },
  { probe: 'service-status', status: 'ok', adds: { service: -2, auth: 1 } },
  {
    probe: 'reach',
    status: 'ok',
    adds: { service: -2, config: -2, network: -1, limits: -1, auth: 1, permissions: 1 },
  },
  { probe: 'cookies', status: 'ok', adds: { extension: -1 } },
  { probe: 'content-blocker', status: 'ok', adds: { extension: -1 } },
  // It says little against a firewall that met our server: that one chooses whom it lets through.
  { probe: 'reach-from-browser', status: 'ok', adds: { extension: -2, network: -1, auth: 1 } },
  { probe: 'clock', status: 'ok', adds: { other: -1 } },
]
