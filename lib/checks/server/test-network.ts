import type { LookupFunction } from 'node:net'

/**
 * How tests reach servers on this machine. It can only be given in code, when the probes are made:
 * no request, header or content file leads here.
 */
export type TestNetwork = {
  /** Addresses to contact although they are private. */
  allowAddresses?: string[]
  /** Whether http:// and ports other than 443 are accepted. */
  allowAnyPort?: boolean
  /** Instead of the machine's name server. */
  lookup?: LookupFunction
  /** Where names are served instead of port 443. */
  ports?: ReadonlyMap<string, number>
  /** A certificate authority to trust, in PEM. */
  ca?: string
}
