/** What a page's scripts were, in their order: to be fetched, or data that they are given. */
export type DeferredScript =
  | { kind: 'file'; src: string }
  /** Pushed on the queue of that name, which the framework's scripts read. */
  | { kind: 'push'; queue: string; value: unknown }

/** A page whose scripts wait for its reader. */
export type DeferredPage = {
  html: string
  /** The inline scripts that stayed: a policy has to name their hashes. */
  inlineScripts: string[]
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const PRELOAD = /<link\b[^>]*\brel="preload"[^>]*\bas="script"[^>]*>/g
const SRC = /\bsrc="([^"]*)"/
/** Types that browsers do not run. */
const IS_DATA = /\btype="(?!module"|text\/javascript")[^"]*"/
const IS_FOR_OLD_BROWSERS = /\bnomodule\b/i

/**
 * The framework hands its scripts data through queues: `self.__next_f.push([1,"…"])` for what a page is
 * made of, `(globalThis["TURBOPACK"] || …).push({…})` for the files that make it. What is pushed is JSON.
 */
const PUSH = /^\(?(?:self\.|globalThis\[")(\w+)[\s\S]*?\.push\((\[[\s\S]*\]|\{[\s\S]*\})\);?$/

/**
 * Make a page's scripts wait: none is fetched or run until `loader` does it. Everything that a page
 * says is in its HTML, so a reader who only reads never pays for them.
 * @param html a whole page, as Next renders it
 * @param loader the script that runs the others, as text; it stands last in the body
 */
export function deferScripts(html: string, loader: string): DeferredPage {
  const deferred: DeferredScript[] = []
  const inlineScripts: string[] = []
  const rest = html
    .replace(PRELOAD, '')
    .replace(SCRIPT, (script, attributes: string, text: string) => {
      if (IS_DATA.test(attributes) || IS_FOR_OLD_BROWSERS.test(attributes)) return script
      const src = SRC.exec(attributes)?.[1]
      const waiting = src === undefined ? parsePush(text) : { kind: 'file' as const, src }
      if (waiting === undefined) {
        inlineScripts.push(text)
        return script
      }
      deferred.push(waiting)
      return ''
    })
  if (deferred.length === 0) return { html, inlineScripts }
  inlineScripts.push(loader)
  const data = JSON.stringify(deferred).replaceAll('<', '\\u003c')
  const end = rest.lastIndexOf('</body>')
  const last = `<script type="application/json" id="_deferred">${data}</script><script>${loader}</script>`
  return { html: rest.slice(0, end) + last + rest.slice(end), inlineScripts }
}

/** A script that only hands over data; undefined for any other. */
function parsePush(text: string): DeferredScript | undefined {
  const [, queue, json] = PUSH.exec(text) ?? []
  if (queue === undefined || json === undefined) return undefined
  try {
    return { kind: 'push', queue, value: JSON.parse(json) }
  } catch {
    // It does more than hand over data, so it runs as it stands.
    return undefined
  }
}
