/** What became of a page on another site. */
export type Outcome =
  | { kind: 'there' }
  /** It is for good at another address. */
  | { kind: 'moved'; to: string }
  /** Readers cannot open it. */
  | { kind: 'gone'; why: string }
  /** It may be there: the site did not say. */
  | { kind: 'unanswered'; why: string }

/** How patient to be, in milliseconds. */
export type Patience = {
  /** The longest wait for an answer. */
  timeout: number
  /** The pause before asking once more, and between two questions to the same host. */
  pause: number
}

/** Tells sites who asks and why, so that they can let it in or keep it out. */
const HEADERS = {
  'User-Agent': 'Unstuck-link-check/1.0 (checks the links of a help centre; one request at a time)',
  Accept: 'text/html,*/*;q=0.8',
}

const MOST_REDIRECTS = 5
/** A site that asks for longer is asked another day. */
const LONGEST_PAUSE = 30_000

/**
 * Ask a site whether a page is there: by HEAD, which sends no page, and by GET where HEAD is not understood.
 * What failed for a moment is asked once more. Nothing is thrown.
 */
export async function askAddress(address: string, patience: Patience): Promise<Outcome> {
  const first = await follow(address, patience)
  if (first.kind !== 'unanswered' || first.again === undefined) return withoutAgain(first)
  await wait(Math.min(first.again, LONGEST_PAUSE))
  return withoutAgain(await follow(address, patience))
}

/** An outcome that may be another after some milliseconds. */
type Attempt = Exclude<Outcome, { kind: 'unanswered' }> | Unanswered
type Unanswered = Extract<Outcome, { kind: 'unanswered' }> & { again?: number }

function withoutAgain(attempt: Attempt): Outcome {
  return attempt.kind === 'unanswered' ? { kind: 'unanswered', why: attempt.why } : attempt
}

async function follow(address: string, patience: Patience): Promise<Attempt> {
  let at = address
  let isForGood = true
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const answer = await request(at, patience)
    if (!(answer instanceof Response)) return answer
    const { status, headers } = answer
    const location = headers.get('location')
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, at)) {
      if (status !== 301 && status !== 308) isForGood = false
      at = new URL(location, at).href
      continue
    }
    if (!answer.ok) return readStatus(status, headers, patience)
    return isForGood && isOther(at, address) ? { kind: 'moved', to: at } : { kind: 'there' }
  }
  return { kind: 'gone', why: `it redirects more than ${MOST_REDIRECTS} times` }
}

async function request(address: string, patience: Patience): Promise<Response | Attempt> {
  try {
    const head = await send('HEAD', address, patience)
    return head.status < 400 ? head : await send('GET', address, patience)
  } catch (error) {
    return readError(error, patience)
  }
}

async function send(method: string, address: string, { timeout }: Patience): Promise<Response> {
  const response = await fetch(address, {
    method,
    headers: HEADERS,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  })
  // The answer is in its first line; the page itself is not needed.
  await response.body?.cancel()
  return response
}

function readStatus(status: number, headers: Headers, { pause }: Patience): Attempt {
  if (status === 404 || status === 410) return { kind: 'gone', why: `the site answers ${status}` }
  const seconds = Number(headers.get('retry-after'))
  const isPassing = status === 429 || status >= 500
  return {
    kind: 'unanswered',
    why: `the site answers ${status}`,
    ...(isPassing && { again: seconds > 0 ? seconds * 1000 : pause }),
  }
}

function readError(error: unknown, { pause, timeout }: Patience): Attempt {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOTFOUND') return { kind: 'gone', why: 'there is no such host' }
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) {
    return { kind: 'gone', why: `browsers refuse its certificate (${code})` }
  }
  const isSlow = error instanceof Error && error.name === 'TimeoutError'
  const why = isSlow
    ? `no answer came within ${timeout / 1000} seconds`
    : `the connection failed${code && ` (${code})`}`
  return { kind: 'unanswered', why, again: pause }
}

/** A slash at the end makes no other page. */
function isOther(a: string, b: string): boolean {
  const bare = (address: string) => new URL(address).href.replace(/#.*$/, '').replace(/\/$/, '')
  return bare(a) !== bare(b)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
