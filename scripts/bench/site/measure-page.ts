import type { Browser, CDPSession, Page } from '@playwright/test'

/** Bytes as they came over the wire, by kind. */
export type Weight = Record<
  'document' | 'script' | 'stylesheet' | 'font' | 'other' | 'total',
  number
>

/** What a reader on a slow phone waits for: milliseconds, and the share of the view that moved. */
export type Times = { fcp: number; lcp: number; tbt: number; cls: number }

/** Lighthouse's "slow 4G": 1.6 Mbit/s, 150 ms there and back; and a processor four times as slow. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
}
const SLOWER = 4

/**
 * Weigh a page that is only read, and then what its reader's first touch brings.
 * @param encoding how it may be compressed; gzip, which everything takes, unless told
 */
export async function weighPage(
  browser: Browser,
  url: string,
  encoding: 'gzip' | 'br' = 'gzip',
): Promise<{ first: Weight; requests: number; afterTouch: Weight }> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'accept-encoding': encoding },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const sizes = await countBytes(session)
  await page.goto(url, { waitUntil: 'networkidle' })
  const first = sum(sizes)
  const requests = sizes.length
  await touch(page)
  const afterTouch = sum(sizes)
  await context.close()
  return { first, requests, afterTouch }
}

/** Do what makes a page fetch its scripts, and wait until they answer. */
async function touch(page: Page): Promise<void> {
  const ready = page.evaluate(
    () => new Promise((resolve) => addEventListener('unstuck:ready', resolve, { once: true })),
  )
  await page.mouse.move(4, 4)
  await page.mouse.move(8, 8)
  await ready
}

/** The compiler names the functions that it hands to a page with a helper of its own. */
const NAMED = 'globalThis.__name = (named) => named'

/** Time a page on a slow phone. */
export async function timePage(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(NAMED)
  await page.addInitScript(observe)
  await page.goto(url, { waitUntil: 'networkidle' })
  const times = await page.evaluate(() => Reflect.get(window, 'measured') as Times)
  await context.close()
  return times
}

/**
 * How long results take from a key in an open palette (medians, in ms), and the bytes of its first use.
 * @param words asked one after the other, so that each finds something else than the one before
 */
export async function timeSearch(
  browser: Browser,
  url: string,
  words: readonly string[],
): Promise<{ listed: number; framed: number; bytes: number }> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  })
  const page = await context.newPage()
  await page.addInitScript(NAMED)
  await page.goto(url, { waitUntil: 'networkidle' })
  // What the page's own scripts weigh, and the pages that they fetch ahead, is told apart.
  await touch(page)
  await page.waitForTimeout(2_000)
  // The worker's own requests are told by the browser's page, and not by its session.
  const finished: Promise<number>[] = []
  page.on('requestfinished', (request) =>
    finished.push(
      request.sizes().then((sizes) => sizes.responseHeadersSize + sizes.responseBodySize),
    ),
  )
  await page.keyboard.press('/')
  const field = page.getByRole('combobox')
  await field.fill('warm')
  await page.getByRole('status').first().waitFor()
  await page.waitForTimeout(2_000)
  const bytes = (await Promise.all(finished)).reduce((all, one) => all + one, 0)
  const times: Found[] = []
  for (const word of words) times.push(await timeWords(page, word))
  await context.close()
  const of = (name: keyof Found) => median(times.map((found) => found[name]))
  return { listed: of('listed'), framed: of('framed'), bytes }
}

/** When results are in the page's list, and when the screen's next frame is begun with them, in ms from the key. */
type Found = { listed: number; framed: number }

/** Give other words to the field, then time until the list shows what is found for them. */
async function timeWords(page: Page, words: string): Promise<Found> {
  const field = page.getByRole('combobox')
  // A server is asked at once only after a pause.
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    // There is no list while nothing is found, and another one afterwards.
    const readList = () => document.querySelector('[role="listbox"]')?.textContent ?? ''
    const before = readList()
    Object.assign(window, { found: undefined })
    addEventListener(
      'input',
      () => {
        const started = performance.now()
        // What was found last stays until there is something newer.
        const observer = new MutationObserver(() => {
          if (readList() === before) return
          observer.disconnect()
          const listed = performance.now() - started
          requestAnimationFrame(() => {
            const framed = performance.now() - started
            Object.assign(window, { found: { listed, framed } })
          })
        })
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
        })
      },
      { once: true, capture: true },
    )
  })
  await field.fill(words)
  await page.waitForFunction(() => Reflect.get(window, 'found') !== undefined)
  return page.evaluate(() => Reflect.get(window, 'found') as Found)
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

type Sized = { type: string; bytes: number }

async function countBytes(session: CDPSession): Promise<Sized[]> {
  const types = new Map<string, string>()
  const sizes: Sized[] = []
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.push({ type: types.get(requestId) ?? 'Other', bytes: encodedDataLength }),
  )
  await session.send('Network.enable')
  return sizes
}

function sum(sizes: readonly Sized[]): Weight {
  const of = (...kinds: string[]) =>
    sizes.filter(({ type }) => kinds.includes(type)).reduce((all, { bytes }) => all + bytes, 0)
  const [document, script, stylesheet, font] = [
    of('Document'),
    of('Script'),
    of('Stylesheet'),
    of('Font'),
  ]
  const total = sizes.reduce((all, { bytes }) => all + bytes, 0)
  return {
    document,
    script,
    stylesheet,
    font,
    other: total - document - script - stylesheet - font,
    total,
  }
}

/** Runs in the page before anything else: keeps what the browser tells of its painting. */
function observe(): void {
  const measured = { fcp: 0, lcp: 0, tbt: 0, cls: 0 }
  Object.assign(window, { measured })
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') measured.fcp = startTime
  })
  watch('largest-contentful-paint', ({ startTime }) => {
    measured.lcp = startTime
  })
  watch('longtask', ({ duration }) => {
    measured.tbt += duration - 50
  })
  watch('layout-shift', (entry) => {
    if (!('hadRecentInput' in entry && entry.hadRecentInput) && 'value' in entry) {
      measured.cls += Number(entry.value)
    }
  })
}
