import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import type { Browser } from './browser'

const KEY = 'unstuck-check'

/** Check whether this browser lets this site store data; what is stored is removed at once. */
export async function checkStorageAccess({
  storage,
  hasStorageAccess,
}: Pick<Browser, 'storage' | 'hasStorageAccess'>): Promise<Judgement> {
  const isKept = keeps(storage)
  const access = await hasStorageAccess?.().catch(() => undefined)
  const lines = [
    evidence('Test data', isKept ? 'was kept' : 'was not kept'),
    evidence(
      'Access to cookies',
      access === undefined ? 'not told' : access ? 'granted' : 'denied',
    ),
  ]
  if (!isKept || access === false) {
    return {
      status: 'fail',
      cause: 'extension',
      summary:
        'This browser does not let this site store data. A privacy setting that strict most likely stops a sign-in too.',
      evidence: lines,
    }
  }
  return { status: 'ok', summary: 'This browser lets this site store data.', evidence: lines }
}

function keeps(storage: Browser['storage']): boolean {
  try {
    const store = storage()
    store.setItem(KEY, '1')
    const isKept = store.getItem(KEY) === '1'
    store.removeItem(KEY)
    return isKept
  } catch {
    return false
  }
}
