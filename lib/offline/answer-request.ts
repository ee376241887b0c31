import { isArticle, type Kept, keepPage } from './kept'

/** What is shown when neither the network nor anything kept answers. */
export const OFFLINE_PAGE = '/offline'

/** The search index. */
export const BUNDLE = '/search-bundle'

/** Where a whole flow is one page, for when its steps cannot be asked for. */
export function offlineFlowPath(flow: string): string {
  return `/troubleshoot/${flow}/offline`
}

type Asked = {
  kept: Kept
  /** Ask the server. @throws when the network does not answer */
  ask: (request: Request | string) => Promise<Response>
  /** Let work go on after the answer. */
  later: (work: Promise<unknown>) => void
}

type Answer = (asked: Asked) => Promise<Response>

/**
 * How the service worker answers a request; undefined leaves it to the browser. While the network
 * answers, its answer is the one: what is kept is shown only without it, so no page is ever stale online.
 */
export function answerRequest(request: Request, origin: string): Answer | undefined {
  const url = new URL(request.url)
  const { pathname } = url
  if (request.method !== 'GET' || url.origin !== origin) return undefined
  if (pathname.startsWith('/_next/static/')) return (asked) => answerFile(request, asked)
  if (request.mode === 'navigate') return (asked) => answerPage(request, pathname, asked)
  if (pathname === BUNDLE) return (asked) => answerBundle(request, asked)
  if (request.headers.has('rsc') && isArticle(pathname)) {
    // A soft navigation asks for an article in another form than it is kept in.
    return (asked) => {
      asked.later(keepRead(pathname, asked))
      return asked.ask(request)
    }
  }
  return undefined
}

async function answerFile(request: Request, { kept, ask }: Asked): Promise<Response> {
  return (await kept.files.match(request.url)) ?? ask(request)
}

async function answerBundle(request: Request, { kept, ask, later }: Asked): Promise<Response> {
  try {
    const bundle = await ask(request)
    if (bundle.ok) later(kept.pages.put(BUNDLE, bundle.clone()))
    return bundle
  } catch {
    return (await kept.pages.match(BUNDLE)) ?? Response.error()
  }
}

async function answerPage(request: Request, path: string, asked: Asked): Promise<Response> {
  const { kept, ask, later } = asked
  try {
    const page = await ask(request)
    if (page.ok && isArticle(path)) {
      later(keepPage(kept, path, page.clone(), ask).catch(() => {}))
    }
    return page
  } catch {
    const read = await kept.pages.match(path)
    if (read) return read
    const [, flow, step] = /^\/troubleshoot\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? []
    if (flow !== undefined && step !== 'offline') {
      const whole = offlineFlowPath(flow)
      if (await kept.pages.match(whole)) {
        const place = step === undefined ? whole : `${whole}#${step}`
        return Response.redirect(new URL(place, request.url).href)
      }
    }
    return (await kept.pages.match(OFFLINE_PAGE)) ?? Response.error()
  }
}

/** Keep an article that was opened by a soft navigation. */
async function keepRead(path: string, { kept, ask }: Asked): Promise<void> {
  try {
    const page = await ask(path)
    if (page.ok) await keepPage(kept, path, page, ask)
  } catch {
    // The network went meanwhile; the article is kept the next time it is read.
  }
}
