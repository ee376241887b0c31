import { expect, test } from '@playwright/test'
import { answerRequest } from './answer-request'
import { forgetUnused, type Kept, keepPage } from './kept'
import { toyCache } from './testing/toy-cache'

const ORIGIN = 'https://help.test'
const ARTICLE = '/articles/signing-in/expired'

/** A browser with a site behind it: `files` are what the server has, undefined when it does not answer. */
function browser(files: Record<string, string> | undefined, kept: Kept = openKept()) {
  const work: Promise<unknown>[] = []
  const asked: string[] = []
  const ask = async (request: Request | string) => {
    const path = typeof request === 'string' ? request : new URL(request.url).pathname
    asked.push(path)
    if (files === undefined) throw new TypeError('Failed to fetch')
    const body = files[path]
    return body === undefined ? new Response('none', { status: 404 }) : new Response(body)
  }
  return {
    kept,
    asked,
    ask,
    /** What a reader gets for an address. */
    async open(path: string, headers: Record<string, string> = {}) {
      const request = new Request(ORIGIN + path, { headers })
      // Only browsers make requests of this mode.
      if (!('rsc' in headers)) Object.defineProperty(request, 'mode', { value: 'navigate' })
      const answer = await answerRequest(
        request,
        ORIGIN,
      )?.({
        kept,
        ask,
        later: (one) => work.push(one),
      })
      await Promise.all(work)
      return answer
    },
  }
}

function openKept(): Kept {
  return { pages: toyCache(), files: toyCache() }
}

const page = (build: string) =>
  `<h1>Expired</h1><link href="/_next/static/${build}.css"><script>["/_next/static/${build}.js"]</script>`
const site = (build: string) => ({
  [ARTICLE]: page(build),
  [`/_next/static/${build}.css`]: `css of ${build}`,
  [`/_next/static/${build}.js`]: `js of ${build}`,
})

test('online the server answers, whatever is kept', async () => {
  const kept = openKept()
  await browser(site('old'), kept).open(ARTICLE)
  const answer = await browser(site('new'), kept).open(ARTICLE)
  expect(await answer?.text()).toBe(page('new'))
})

test('an article that was read opens without the network, with the files of its own build', async () => {
  const kept = openKept()
  await browser(site('old'), kept).open(ARTICLE)
  const offline = browser(undefined, kept)
  expect(await (await offline.open(ARTICLE))?.text()).toBe(page('old'))
  expect(await (await offline.open('/_next/static/old.css'))?.text()).toBe('css of old')
})

test('a page whose files cannot all be kept is not kept either, nor put in place of a whole one', async () => {
  const kept = openKept()
  await browser(site('old'), kept).open(ARTICLE)
  const { '/_next/static/new.js': _, ...half } = site('new')
  await browser(half, kept).open(ARTICLE)
  expect(await (await browser(undefined, kept).open(ARTICLE))?.text()).toBe(page('old'))
})

test('an article opened by a soft navigation is kept too', async () => {
  const kept = openKept()
  await browser(site('a'), kept).open(ARTICLE, { rsc: '1' })
  expect(await (await browser(undefined, kept).open(ARTICLE))?.text()).toBe(page('a'))
})

test('a step leads to its place in the flow that is kept whole; anything else says what works', async () => {
  const kept = openKept()
  await kept.pages.put('/troubleshoot/connection/offline', new Response('the flow'))
  await kept.pages.put('/offline', new Response('what works'))
  const offline = browser(undefined, kept)
  const step = await offline.open('/troubleshoot/connection/status?where=in-chat')
  expect(step?.headers.get('location')).toBe(`${ORIGIN}/troubleshoot/connection/offline#status`)
  const first = await offline.open('/troubleshoot/connection')
  expect(first?.headers.get('location')).toBe(`${ORIGIN}/troubleshoot/connection/offline`)
  expect(await (await offline.open('/troubleshoot/other'))?.text()).toBe('what works')
  expect(await (await offline.open('/agents'))?.text()).toBe('what works')
})

test('pages that nobody may find again, and other sites, are left to the browser', () => {
  const post = new Request(`${ORIGIN}/agents`, { method: 'POST' })
  expect(answerRequest(post, ORIGIN)).toBeUndefined()
  expect(answerRequest(new Request('https://mcp.test/'), ORIGIN)).toBeUndefined()
  expect(answerRequest(new Request(`${ORIGIN}/api/search?q=x`), ORIGIN)).toBeUndefined()
})

test('an answer that says no is shown as it is, and never kept', async () => {
  const kept = openKept()
  const answer = await browser({}, kept).open(ARTICLE)
  expect(answer?.status).toBe(404)
  expect(await kept.pages.keys()).toEqual([])
})

test('only the files of kept pages stay, and of articles the sixty read last', async () => {
  const kept = openKept()
  const { ask } = browser({ '/_next/static/a.js': 'js' })
  for (let index = 0; index < 65; index += 1) {
    await keepPage(kept, `/articles/topic/a${index}`, new Response('"/_next/static/a.js"'), ask)
  }
  await kept.files.put('/_next/static/gone.js', new Response('js'))
  await forgetUnused(kept)
  expect((await kept.files.keys()).map(({ url }) => url)).toEqual([`${ORIGIN}/_next/static/a.js`])
  const paths = (await kept.pages.keys()).map(({ url }) => new URL(url).pathname)
  expect(paths).toHaveLength(60)
  expect(paths[0]).toBe('/articles/topic/a5')
})
