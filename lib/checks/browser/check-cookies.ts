import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import type { Browser } from './browser'

const NAME = 'unstuck-check'

/** Check whether this browser keeps a cookie of this site; the cookie is removed at once. */
export async function checkCookies({ cookies }: Pick<Browser, 'cookies'>): Promise<Judgement> {
  const isKept = keeps(cookies)
  const lines = [
    evidence('A test cookie', isKept ? 'was kept' : 'was not kept'),
    evidence('The browser says', cookies.areEnabled() ? 'cookies are on' : 'cookies are off'),
  ]
  return isKept
    ? { status: 'ok', summary: 'This browser keeps cookies of this site.', evidence: lines }
    : {
        status: 'fail',
        cause: 'extension',
        summary:
          'This browser keeps no cookies here. If that is so for Claude and the service too, no sign-in can last.',
        evidence: lines,
      }
}

function keeps({ read, write }: Browser['cookies']): boolean {
  // Where cookies are forbidden, some browsers throw and others ignore the write.
  try {
    write(`${NAME}=1; Path=/; Max-Age=60; SameSite=Lax`)
    const isKept = read().includes(`${NAME}=1`)
    write(`${NAME}=; Path=/; Max-Age=0; SameSite=Lax`)
    return isKept
  } catch {
    return false
  }
}
