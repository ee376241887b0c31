import { classify } from '../classify'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { SIGNAL_TABLE } from '../signal-table'
import { askEndpoint, type Fetch } from './ask-endpoint'
import { askMetadata } from './ask-metadata'

/** What the way to a server that failed is compared with: whether we reached anything else just now. */
export type Control = () => Promise<{ works: boolean; says: string } | undefined>

/** Faults that our own way out can cause as well as the other side. */
const AMBIGUOUS = new Set(['timeout', 'refused', 'reset', 'name-not-found', 'tls'])

/**
 * Check whether a connector's MCP server answers as it should, without a token.
 * One failed request proves nothing: when a control fails beside it, the fault may be ours and nobody is accused.
 */
export async function checkReach(
  endpoint: string,
  fetch: Fetch,
  control: Control,
): Promise<Judgement> {
  const asked = await askEndpoint(endpoint, fetch)
  const { signal } = asked

  if (signal.kind === 'no-answer' && AMBIGUOUS.has(signal.fault)) {
    const compared = await control()
    const line = compared === undefined ? [] : [evidence('Beside it', compared.says)]
    const judged =
      compared?.works === false
        ? classify([{ kind: 'no-answer', fault: 'our-side' }], SIGNAL_TABLE)
        : classify([signal], SIGNAL_TABLE)
    return judgement(judged, [...asked.evidence, ...line])
  }

  if (signal.kind !== 'answer' || signal.status !== 401) {
    return judgement(classify([signal], SIGNAL_TABLE), asked.evidence)
  }
  const found = await askMetadata(endpoint, asked.resourceMetadata, fetch)
  return judgement(classify([signal, ...found.signals], SIGNAL_TABLE), [
    ...asked.evidence,
    ...found.evidence,
  ])
}

function judgement(
  { status, cause, summary }: ReturnType<typeof classify>,
  lines: Judgement['evidence'],
): Judgement {
  return { status, ...(cause !== undefined && { cause }), summary, evidence: lines }
}
