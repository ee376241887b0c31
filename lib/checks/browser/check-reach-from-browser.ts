import { BROWSER_ROWS } from '../browser-rows'
import { classify } from '../classify'
import { evidence, LABELS } from '../evidence'
import type { Finding, Judgement } from '../finding'
import type { Browser } from './browser'
import { fetchOwn } from './fetch-own'
import { CONTROL_PATH } from './own-files'

/** A control that takes longer than this is no sound comparison. */
const CONTROL_MS = 1_000
const TARGET_MS = 3_000
/** A failure faster than this leaves time for a second try; a slow one does not. */
const FAST_MS = 1_000

/**
 * Check whether this browser reaches a connector's server, next to whether ours does.
 * Accuses something local only when the control works before and after, our server got an answer, and neither this
 * page's own policy nor the service's can be what stopped the request.
 * @param server what the `reach` probe of the server finds meanwhile
 */
export async function checkReachFromBrowser(
  browser: Pick<Browser, 'fetch' | 'clock' | 'onPolicyViolation'>,
  endpoint: string,
  server: Promise<Finding> | undefined,
): Promise<Judgement> {
  const controls = async () => (await fetchOwn(browser, CONTROL_PATH, CONTROL_MS))?.ok === true
  const before = await controls()
  let isOurPolicy = false
  const stop = browser.onPolicyViolation((address) => {
    isOurPolicy ||= sameOrigin(address, endpoint)
  })
  let target = await tryTarget(browser, endpoint)
  if (!target.isReached && target.tookMs < FAST_MS) target = await tryTarget(browser, endpoint)
  // The policy's event comes in a task of its own, which the second control waits out.
  const after = await controls()
  stop()

  const beside = await server
  const said = (label: string) => beside?.evidence.find((line) => line.label === label)?.value
  const serverAnswer = said(LABELS.answer)
  const policy = said(LABELS.resourcePolicy)
  const lines = [
    evidence(
      'From this browser',
      target.isReached ? 'reached' : `not reached, after ${Math.round(target.tookMs)} ms`,
    ),
    evidence('From our server', serverAnswer ?? 'no answer'),
    evidence('This site, from this browser', before && after ? 'reached' : 'not reached'),
  ]
  if (!target.isReached && isOurPolicy) {
    return unknown('This page’s own rules stopped the request, so it tells nothing.', lines)
  }
  if (!target.isReached && /^same-(?:origin|site)/.test(policy ?? '')) {
    return unknown('The service lets no other site’s page ask it, so this tells nothing.', [
      ...lines,
      evidence(LABELS.resourcePolicy, policy ?? ''),
    ])
  }
  const { row, status, cause, summary } = classify(
    [
      {
        kind: 'browser-reach',
        control: before && after,
        server: serverAnswer !== undefined,
        browser: target.isReached,
      },
    ],
    BROWSER_ROWS,
  )
  if (row !== undefined) {
    return { status, ...(cause !== undefined && { cause }), summary, evidence: lines }
  }
  return unknown(
    before && after
      ? 'Neither this browser nor our server reaches the service, so nothing points to your side.'
      : 'This browser’s connection is not steady enough to tell.',
    lines,
  )
}

async function tryTarget(
  { fetch, clock }: Pick<Browser, 'fetch' | 'clock'>,
  endpoint: string,
): Promise<{ isReached: boolean; tookMs: number }> {
  const startedAt = clock()
  // Without CORS the answer stays closed to us, and any answer at all counts as reached.
  const isReached = await fetch(endpoint, {
    mode: 'no-cors',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TARGET_MS),
  }).then(
    () => true,
    () => false,
  )
  return { isReached, tookMs: clock() - startedAt }
}

function sameOrigin(address: string, endpoint: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(endpoint).origin
}

function unknown(summary: string, lines: Judgement['evidence']): Judgement {
  return { status: 'unknown', summary, evidence: lines }
}
