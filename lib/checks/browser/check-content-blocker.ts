import { BROWSER_ROWS } from '../browser-rows'
import { classify } from '../classify'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import type { Browser } from './browser'
import { fetchOwn } from './fetch-own'
import { BAIT_PATHS, CONTROL_PATH } from './own-files'

/** Within the probe's limit, two controls and the baits between them. */
const LIMIT_MS = 1_200

/**
 * Check whether something blocks files of this site for their names alone. A control before and after the baits
 * keeps a shaky connection from looking like a blocker.
 */
export async function checkContentBlocker(browser: Pick<Browser, 'fetch'>): Promise<Judgement> {
  const isThere = async (path: string) => (await fetchOwn(browser, path, LIMIT_MS))?.ok
  const before = await isThere(CONTROL_PATH)
  const baits = await Promise.all(
    BAIT_PATHS.map(async (path) => ({ path, isThere: await isThere(path) })),
  )
  const after = await isThere(CONTROL_PATH)

  // An answer that is an error came from our site: a missing file is our fault and no blocker's.
  const blocked = baits.filter((bait) => bait.isThere === undefined)
  const isMissing = baits.some((bait) => bait.isThere === false)
  const lines = [
    evidence(
      'Files with harmless names',
      before && after ? 'came through' : 'did not come through',
    ),
    evidence(
      'Files with names like ads',
      `${baits.length - blocked.length} of ${baits.length} came through`,
    ),
    ...blocked.map(({ path }) => evidence('Blocked', path)),
  ]
  const control = before === true && after === true && !isMissing
  const { status, cause, summary } = classify(
    [{ kind: 'bait', control, bait: blocked.length === 0 }],
    BROWSER_ROWS,
  )
  return { status, ...(cause !== undefined && { cause }), summary, evidence: lines }
}
