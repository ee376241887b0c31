import { answerRequest, BUNDLE, OFFLINE_PAGE, offlineFlowPath } from './answer-request'
import { forgetUnused, isArticle, type Kept, keepPage } from './kept'

/** Set while this is bundled: the ids of the flows, or undefined where site.yaml switches all this off. */
declare const FLOWS: readonly string[] | undefined

/** The part of a service worker's scope that is used; the compiler knows pages only. */
type Scope = {
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void
  addEventListener(
    type: 'fetch',
    listener: (event: {
      request: Request
      respondWith(answer: Promise<Response>): void
      waitUntil(work: Promise<unknown>): void
    }) => void,
  ): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void>; matchAll(): Promise<{ url: string }[]> }
  registration: { unregister(): Promise<boolean> }
}

// Nothing but a service worker runs this file.
const scope = self as unknown as Scope

const ask = (request: Request | string) => fetch(request)

async function openKept(): Promise<Kept> {
  const [pages, files] = await Promise.all([caches.open('pages'), caches.open('files')])
  return { pages, files }
}

/** Keep what works without the network whatever was read: the flows, and the way to search. */
async function install(flows: readonly string[]): Promise<void> {
  const kept = await openKept()
  const bundle = await ask(BUNDLE)
  if (bundle.ok) await kept.pages.put(BUNDLE, bundle)
  for (const path of [OFFLINE_PAGE, ...flows.map(offlineFlowPath)]) {
    const page = await ask(path)
    if (page.ok) await keepPage(kept, path, page, ask)
  }
  await scope.skipWaiting()
}

/** Take over the open pages, keep the articles among them, and forget the files of builds long gone. */
async function activate(): Promise<void> {
  await scope.clients.claim()
  const kept = await openKept()
  for (const { url } of await scope.clients.matchAll()) {
    const { pathname } = new URL(url)
    if (isArticle(pathname)) await keepPage(kept, pathname, await ask(pathname), ask)
  }
  await forgetUnused(kept)
}

async function forgetAll(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name)
  await scope.registration.unregister()
}

if (FLOWS === undefined) {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
  scope.addEventListener('activate', (event) => event.waitUntil(forgetAll()))
} else {
  const flows = FLOWS
  scope.addEventListener('install', (event) => event.waitUntil(install(flows)))
  scope.addEventListener('activate', (event) => event.waitUntil(activate()))
  scope.addEventListener('fetch', (event) => {
    const answer = answerRequest(event.request, location.origin)
    if (answer === undefined) return
    const later = (work: Promise<unknown>) => event.waitUntil(work)
    event.respondWith(openKept().then((kept) => answer({ kept, ask, later })))
  })
}
