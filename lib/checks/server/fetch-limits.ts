/** What one probe may cost, of time and of memory. */
export const FETCH_LIMITS = {
  /** A whole probe, with every request that it makes. */
  probeMs: 5_000,
  /** The connector's server; the rest is left for the control beside it. */
  endpointMs: 4_000,
  /** After decompression, so that a gzip bomb is cut too. */
  bodyBytes: 256 * 1024,
  /** Enough for a missing slash; more is a fault. */
  redirects: 3,
  /** A finding is believed this long, and so is a status feed. */
  cacheMs: 60_000,
} as const
