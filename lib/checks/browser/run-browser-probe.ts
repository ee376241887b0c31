import type { Finding, Judgement } from '../finding'
import { measure } from '../measure'
import type { BrowserProbeId } from '../probes'
import type { Browser } from './browser'
import { checkClock } from './check-clock'
import { checkContentBlocker } from './check-content-blocker'
import { checkCookies } from './check-cookies'
import { checkOnline } from './check-online'
import { checkPopUps } from './check-pop-ups'
import { checkReachFromBrowser } from './check-reach-from-browser'
import { checkStorageAccess } from './check-storage-access'

/** What the probes of a browser may need besides the browser. */
export type BrowserProbeContext = {
  /** The connector's server, where its address is public. */
  endpoint?: string
  /** What the server's `reach` finds for the same connector, while the browser is measured. */
  serverReach?: Promise<Finding>
}

/** Run a probe of the browser. */
export function runBrowserProbe(
  id: BrowserProbeId,
  browser: Browser,
  context: BrowserProbeContext = {},
): Promise<Finding> {
  return measure('this browser', browser.clock, () => RUN[id](browser, context))
}

const RUN: Record<
  BrowserProbeId,
  (browser: Browser, context: BrowserProbeContext) => Promise<Judgement>
> = {
  online: checkOnline,
  cookies: checkCookies,
  'storage-access': checkStorageAccess,
  clock: checkClock,
  'pop-ups': checkPopUps,
  'content-blocker': checkContentBlocker,
  'reach-from-browser': async (browser, { endpoint, serverReach }) => {
    if (endpoint === undefined) {
      const summary = 'The address of this connector’s server is not public, so we cannot try it.'
      return { status: 'unavailable', summary, evidence: [] }
    }
    return checkReachFromBrowser(browser, endpoint, serverReach)
  },
}
