import type { Clock } from './clock'
import type { Finding, Judgement } from './finding'
import { type Timed, timed } from './timed'

/** Run a probe and add where, when and how long it was measured. A probe that throws found nothing out. */
export async function measure(
  source: string,
  clock: Clock,
  probe: () => Promise<Judgement>,
): Promise<Finding> {
  return asFinding(source, await timed(clock, () => probe().catch(() => BROKEN)))
}

/** The finding of a judgement that was timed where it was measured. */
export function asFinding(source: string, { value, startedAt, tookMs }: Timed<Judgement>): Finding {
  return { ...value, source, measuredAt: new Date(startedAt).toISOString(), tookMs }
}

const BROKEN: Judgement = {
  status: 'unknown',
  summary: 'The check itself failed, so we cannot tell.',
  evidence: [],
}
