import type { Finding, Judgement } from '../finding'
import { asFinding } from '../measure'
import { parseFinding } from '../parse-finding'
import { PROBES, type ServerProbeId } from '../probes'
import { timed } from '../timed'
import type { Browser } from './browser'

/** What the way to our own server may add to the limit of a probe. */
const WAY_MS = 3_000

/** Ask our server to run a probe for a connector; when it does not answer, that tells nothing about the service. */
export async function askServerProbe(
  { fetch, clock }: Pick<Browser, 'fetch' | 'clock'>,
  probe: ServerProbeId,
  connectorId: string,
): Promise<Finding> {
  const { value, ...time } = await timed(clock, async () => {
    try {
      const query = new URLSearchParams({ connector: connectorId })
      const response = await fetch(`/api/checks/${probe}?${query}`, {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(PROBES[probe].limitMs + WAY_MS),
      })
      const { finding } = await response.json()
      return parseFinding(finding)
    } catch {
      return undefined
    }
  })
  return value ?? asFinding('this site', { value: NO_ANSWER, ...time })
}

const NO_ANSWER: Judgement = {
  status: 'unknown',
  summary: 'Our own server did not answer this page, so we cannot tell.',
  evidence: [],
}
