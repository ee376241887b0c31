import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parse } from 'yaml'
import { PAGES } from './pages'

const SITE_URL: string =
  process.env.SITE_URL || parse(readFileSync('content/site.yaml', 'utf8')).url

/** Pages that are not to be found: one reader's case, results, tools and what is not there. */
const HIDDEN = [
  'results',
  'no results',
  'empty search',
  'question',
  'remedy',
  'print view',
  'agents',
]

/** What stands in the head of a page without scripts, as robots read it. */
async function readHead(page: Page) {
  const content = (selector: string, attribute: string) =>
    page.evaluate(
      ([selector, attribute]) =>
        [...document.head.querySelectorAll(selector ?? '')].map((one) =>
          one.getAttribute(attribute ?? ''),
        ),
      [selector, attribute] as const,
    )
  return {
    title: await page.title(),
    descriptions: await content('meta[name=description]', 'content'),
    canonical: await content('link[rel=canonical]', 'href'),
    robots: await content('meta[name=robots]', 'content'),
    image: await content('meta[property="og:image"]', 'content'),
    ogTitle: await content('meta[property="og:title"]', 'content'),
    markdown: await content('link[rel=alternate][type="text/markdown"]', 'href'),
    feed: await content('link[rel=alternate][type="application/rss+xml"]', 'href'),
  }
}

/** The types that a page's JSON-LD names, in its order; each block has to parse. */
async function readTypes(page: Page): Promise<string[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  return blocks.flatMap((block) => {
    const { '@context': context, '@graph': graph } = JSON.parse(block)
    expect(context).toBe('https://schema.org')
    return graph.map((thing: { '@type': string }) => thing['@type'])
  })
}

test.describe('without JavaScript', () => {
  // Evaluating in the page works all the same: it is the page's own scripts that do not run.
  test.use({ javaScriptEnabled: false })

  for (const [kind, address] of Object.entries(PAGES).filter(([kind]) => kind !== 'not found')) {
    test(`${kind}: a title, a description, one address and a picture`, async ({
      page,
      request,
    }) => {
      await page.goto(address)
      const head = await readHead(page)
      const path = new URL(address, SITE_URL).pathname
      expect(head.title.length).toBeGreaterThanOrEqual(10)
      expect(head.title.length).toBeLessThanOrEqual(60)
      expect(head.descriptions).toHaveLength(1)
      expect(head.descriptions[0]?.length).toBeGreaterThanOrEqual(25)
      expect(head.descriptions[0]?.length).toBeLessThanOrEqual(160)
      expect(head.canonical).toEqual([path === '/' ? SITE_URL : `${SITE_URL}${path}`])
      expect(head.robots).toEqual(HIDDEN.includes(kind) ? ['noindex'] : [])
      expect(head.ogTitle).toHaveLength(1)
      expect(head.feed).toEqual([`${SITE_URL}/rss.xml`])

      const image = head.image[0] ?? ''
      expect(image.startsWith(`${SITE_URL}/pictures/`)).toBe(true)
      const picture = await request.get(new URL(image).pathname)
      expect(picture.headers()['content-type']).toBe('image/png')
      expect(sizeOf(await picture.body())).toEqual({ width: 1200, height: 630 })
    })
  }

  test('titles and descriptions differ from page to page', async ({ page }) => {
    const seen: { title: string; description: string | null | undefined }[] = []
    for (const [kind, address] of Object.entries(PAGES)) {
      if (HIDDEN.includes(kind)) continue
      await page.goto(address)
      const { title, descriptions } = await readHead(page)
      seen.push({ title, description: descriptions[0] })
    }
    expect(new Set(seen.map(({ title }) => title)).size).toBe(seen.length)
  })

  test('a page that is not there is not to be listed and has no address', async ({ page }) => {
    await page.goto(PAGES['not found'])
    const { robots, canonical, descriptions } = await readHead(page)
    expect(robots).toEqual(['noindex'])
    expect(canonical).toEqual([])
    expect(descriptions).toHaveLength(1)
  })

  for (const [address, types] of Object.entries({
    '/': ['WebSite'],
    '/articles/signing-in': ['BreadcrumbList'],
    '/articles/signing-in/sign-in-expired': ['Article', 'HowTo', 'BreadcrumbList'],
    '/articles/getting-started/what-is-mcp': ['FAQPage', 'BreadcrumbList'],
    '/troubleshoot/connection': ['BreadcrumbList'],
    '/troubleshoot/connection/sign-in-again': ['BreadcrumbList'],
    '/troubleshoot/connection/sign-in-again?message=expired&where=in-chat': [],
    '/search?q=connector+expired': [],
  })) {
    test(`${address} describes itself as ${types.join(', ') || 'nothing'}`, async ({ page }) => {
      await page.goto(address)
      expect(await readTypes(page)).toEqual(types)
    })
  }

  test('a case has the address of its step alone, whatever opens it', async ({ page }) => {
    for (const query of ['?where=in-chat', '?connector=slack', '?error=connection-has-expired']) {
      await page.goto(`/troubleshoot/connection${query}`)
      const { canonical, robots } = await readHead(page)
      expect(canonical).toEqual([`${SITE_URL}/troubleshoot/connection`])
      expect(robots).toEqual(['noindex'])
    }
    await page.goto('/troubleshoot/connection?utm_source=mail')
    expect((await readHead(page)).robots).toEqual([])
  })

  test('articles and flows name their Markdown, which is clean and names them', async ({
    page,
    request,
  }) => {
    for (const address of ['/articles/signing-in/sign-in-expired', '/troubleshoot/connection']) {
      await page.goto(address)
      const { markdown } = await readHead(page)
      expect(markdown).toEqual([`${SITE_URL}${address}.md`])
      const response = await request.get(`${address}.md`)
      expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8')
      expect(response.headers().link).toBe(`<${SITE_URL}${address}>; rel="canonical"`)
      const text = await response.text()
      expect(text).toMatch(/^# .+\n/)
      expect(text).not.toMatch(/<\/?[A-Z]|\]\([#/]/)
    }
  })
})

test('every article is there as Markdown, and all of them in one file', async ({ request }) => {
  const map = await (await request.get('/llms.txt')).text()
  const links = [...map.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url)
  const pages = links.filter((url) => url.endsWith('.md'))
  expect(pages.length).toBeGreaterThan(30)
  const all = await (await request.get('/llms-full.txt')).text()
  for (const url of links) {
    const response = await request.get(url.slice(SITE_URL.length))
    expect(response.status(), url).toBe(200)
    if (url.endsWith('.md')) expect(all).toContain(await response.text())
  }
})

test('Markdown of what is not there is not found', async ({ request }) => {
  for (const address of [
    '/articles/signing-in/nope.md',
    '/articles/nope/a.md',
    '/troubleshoot/nope.md',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})

test('every address of the sitemap answers, is itself and is to be listed', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text()
  expect(XMLValidator.validate(xml)).toBe(true)
  const entries: { loc: string; lastmod: string }[] = new XMLParser().parse(xml).urlset.url
  expect(entries.length).toBeGreaterThan(80)
  expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length)
  for (const { loc, lastmod } of entries) {
    expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/)
    const response = await request.get(loc.slice(SITE_URL.length), { maxRedirects: 0 })
    expect(response.status(), loc).toBe(200)
    const html = await response.text()
    expect(html).toContain(`<link rel="canonical" href="${loc.replace(/\/$/, '')}"/>`)
    expect(html, loc).not.toContain('noindex')
  }
})

test('robots may fetch everything and learn of the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toMatch(/^User-Agent: \*\nAllow: \/$/m)
  expect(text).not.toContain('Disallow')
  expect(text).toContain(`Sitemap: ${SITE_URL}/sitemap.xml`)
})

test('the feed is RSS, and every change that it tells leads to a page', async ({ request }) => {
  const response = await request.get('/rss.xml')
  expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const xml = await response.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  const { rss } = new XMLParser().parse(xml)
  expect(rss.channel.item.length).toBeGreaterThan(30)
  for (const { link, pubDate } of rss.channel.item) {
    expect(Date.parse(pubDate)).not.toBeNaN()
    expect((await request.get(link.slice(SITE_URL.length))).status(), link).toBe(200)
  }
})

test('a picture is kept for good, and what is no picture is not found', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const path = /\/pictures\/[0-9a-f]{16}\.png/.exec(html)?.[0] ?? ''
  expect((await request.get(path)).headers()['cache-control']).toContain('immutable')
  for (const name of ['0000000000000000.png', 'nope', '..%2F..%2Fpackage.json']) {
    expect((await request.get(`/pictures/${name}`)).status(), name).toBe(404)
  }
})

/** The size that a PNG's header tells. */
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
