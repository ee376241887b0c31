import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { PROBES } from '../probes'
import type { Browser } from './browser'
import { fetchOwn } from './fetch-own'
import { CONTROL_PATH } from './own-files'

/** Check whether this browser is online: a request decides, since what a browser believes is often wrong. */
export async function checkOnline(
  browser: Pick<Browser, 'fetch' | 'isOnline'>,
): Promise<Judgement> {
  const response = await fetchOwn(browser, CONTROL_PATH, PROBES.online.limitMs)
  const believes = browser.isOnline()
  const lines = [
    evidence('This site', response === undefined ? 'no answer' : `HTTP ${response.status}`),
    evidence('The browser says', believes ? 'online' : 'offline'),
  ]
  if (response !== undefined) {
    return { status: 'ok', summary: 'This browser is online.', evidence: lines }
  }
  if (!believes) {
    return {
      status: 'fail',
      cause: 'network',
      summary:
        'This browser is offline. The other checks of this browser tell nothing until it is back.',
      evidence: lines,
    }
  }
  return {
    status: 'unknown',
    summary: 'This site did not answer just now. Your connection may be down, or our site.',
    evidence: lines,
  }
}
