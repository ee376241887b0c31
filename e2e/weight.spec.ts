import { expect, type Page, type Request, test } from '@playwright/test'
import { bringScripts, noteScripts, scriptsReady } from './scripts-ready'

/* What pages may weigh over the wire, headers included, compressed by gzip, as everything takes it. */

test.use({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } })

const KB = 1024

const ARTICLE = '/articles/signing-in/sign-in-expired'

/** Pages that say all they have to say before any script does, and the most script a touch may bring, in KB. */
const READ = [
  { name: 'home', path: '/', most: 145 },
  { name: 'article', path: ARTICLE, most: 145 },
  // With what runs a check, which a page brings for all steps that it may show next.
  {
    name: 'question of a guide',
    path: '/troubleshoot/connection/connect-button?where=on-connect',
    most: 149,
  },
  {
    name: 'question with a check that waits for its connector',
    path: '/troubleshoot/connection/status?message=not-responding&where=in-chat',
    most: 149,
  },
]

/** Questions whose check runs when they open. Their scripts cannot wait for a touch: nobody has to give one. */
const CHECKED = [
  {
    by: 'our server',
    path: '/troubleshoot/connection/status?connector=sentry&message=not-responding&where=in-chat',
    most: 149,
  },
  {
    by: 'the browser',
    path: '/troubleshoot/connection/private-window?connect-button=nothing&connector=figma&where=on-connect',
    // What measures in a browser comes on top.
    most: 152,
  },
]

/** Bytes of what is asked for while something is done. */
async function weigh(page: Page, kind: RegExp, act: () => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = []
  const known = new Set<string>()
  const listener = (request: Request) => {
    // A browser has a cache, which is off where a test answers for others.
    if (!kind.test(request.resourceType()) || known.has(request.url())) return
    known.add(request.url())
    sizes.push(request.sizes().then((one) => one.responseHeadersSize + one.responseBodySize))
  }
  page.on('requestfinished', listener)
  await act()
  page.off('requestfinished', listener)
  return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0)
}

/** Characters of the scripts that stand in the page and run; data for them does not. */
function inlineScript(page: Page): Promise<number> {
  return page
    .locator('script:not([src], [type="application/json"], [type="application/ld+json"])')
    .evaluateAll((scripts) => scripts.reduce((sum, { textContent }) => sum + textContent.length, 0))
}

/** Answer for services: what is weighed is what the page brings to ask them. */
async function playServices(page: Page): Promise<void> {
  const finding = {
    status: 'ok',
    summary: 'Nothing is reported.',
    evidence: [{ label: 'Answer', value: 'HTTP 401' }],
    source: 'https://status.test/api/v2/summary.json',
    measuredAt: new Date().toISOString(),
    tookMs: 40,
  }
  await page.route('**/api/checks/**', (route) => route.fulfill({ json: { finding } }))
  await page.route('https://**', (route) => route.fulfill({ status: 401 }))
}

for (const { name, path, most } of READ) {
  test(`${name}: only read, at most 10 KB of script and 120 KB in all`, async ({ page }) => {
    let script = 0
    const bytes = await weigh(page, /./, async () => {
      script = await weigh(page, /^script$/, () => page.goto(path, { waitUntil: 'networkidle' }))
    })
    script += await inlineScript(page)
    expect(script).toBeGreaterThan(KB)
    expect(script).toBeLessThan(10 * KB)
    expect(bytes).toBeGreaterThan(50 * KB)
    expect(bytes).toBeLessThan(120 * KB)
  })

  test(`${name}: the first touch brings at most ${most} KB of script`, async ({ page }) => {
    const bytes = await weigh(page, /^script$/, async () => {
      await noteScripts(page)
      await page.goto(path, { waitUntil: 'networkidle' })
      await bringScripts(page)
    })
    expect(bytes).toBeGreaterThan(100 * KB)
    expect(bytes).toBeLessThan(most * KB)
  })
}

for (const { by, path, most } of CHECKED) {
  test(`a check that was made by ${by}: at most ${most} KB of script`, async ({ page }) => {
    await playServices(page)
    const bytes = await weigh(page, /^script$/, async () => {
      await noteScripts(page)
      await page.goto(path)
      await scriptsReady(page)
      await expect(page.getByRole('region', { name: 'Live check' })).toContainText('All clear')
      await page.waitForLoadState('networkidle')
    })
    expect(bytes).toBeGreaterThan(100 * KB)
    expect(bytes).toBeLessThan(most * KB)
  })
}

// 45 KB is for 30 articles; this site has 49, each with many of its readers’ own words.
test('the first search in a page brings at most 70 KB', async ({ page }) => {
  await noteScripts(page)
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  await bringScripts(page)
  await page.waitForLoadState('networkidle')
  const bytes = await weigh(page, /^(script|fetch|xhr|other)$/, async () => {
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('expired')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  })
  expect(bytes).toBeGreaterThan(15 * KB)
  expect(bytes).toBeLessThan(70 * KB)
})
