import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { PROBES } from '../probes'
import type { Browser } from './browser'
import { fetchOwn } from './fetch-own'
import { CONTROL_PATH } from './own-files'

/** Sign-ins forgive a few minutes: RFC 7519 section 4.1.4, "usually no more than a few minutes". */
const TOLERATED_MS = 5 * 60_000

/** The Date header counts whole seconds (RFC 9110 section 6.6.1), so the middle of the second is nearest. */
const HALF_SECOND_MS = 500

/** Check this computer's clock against the server's. */
export async function checkClock(browser: Pick<Browser, 'fetch' | 'clock'>): Promise<Judgement> {
  const sentAt = browser.clock()
  const response = await fetchOwn(browser, CONTROL_PATH, PROBES.clock.limitMs)
  const receivedAt = browser.clock()
  const serverAt = Date.parse(response?.headers.get('date') ?? '')
  const isFromCache = Number(response?.headers.get('age') ?? 0) > 0
  if (Number.isNaN(serverAt) || isFromCache) {
    return { status: 'unknown', summary: 'This site did not tell us its time.', evidence: [] }
  }
  const offsetMs = (sentAt + receivedAt) / 2 - (serverAt + HALF_SECOND_MS)
  const seconds = Math.round(Math.abs(offsetMs) / 1_000)
  const lines = [
    evidence('Difference', `${seconds} s ${offsetMs < 0 ? 'behind' : 'ahead'}`),
    evidence('Measured to within', `${Math.ceil((receivedAt - sentAt) / 2 + HALF_SECOND_MS)} ms`),
  ]
  if (Math.abs(offsetMs) <= TOLERATED_MS) {
    return { status: 'ok', summary: 'This computer’s clock is right.', evidence: lines }
  }
  return {
    status: 'fail',
    cause: 'other',
    summary: `This computer’s clock is ${Math.round(seconds / 60)} minutes ${offsetMs < 0 ? 'behind' : 'ahead'}. Sign-ins and certificates can fail for that alone.`,
    evidence: lines,
  }
}
