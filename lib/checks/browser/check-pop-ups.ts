import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import type { Browser } from './browser'

/** Blockers that let a window open close it soon after. */
const SETTLE_MS = 600

/** Check whether a window may open; must be called from a click, since browsers refuse any other. */
export async function checkPopUps({
  hasClick,
  openWindow,
  wait,
}: Pick<Browser, 'hasClick' | 'openWindow' | 'wait'>): Promise<Judgement> {
  if (hasClick() === false) {
    return {
      status: 'unknown',
      summary: 'Browsers let a window open only after a click. Press the button to try.',
      evidence: [],
    }
  }
  const opened = openWindow()
  if (opened === undefined) return blocked('The browser did not open it.')
  await wait(SETTLE_MS)
  if (opened.isClosed()) return blocked('It opened and closed at once.')
  opened.close()
  return {
    status: 'ok',
    summary: 'This browser lets this site open a window.',
    evidence: [evidence('A test window', 'It opened and stayed open.')],
  }
}

function blocked(how: string): Judgement {
  return {
    status: 'fail',
    cause: 'extension',
    summary:
      'This browser blocks windows here. If it does so for Claude too, the sign-in window cannot open.',
    evidence: [evidence('A test window', how)],
  }
}
