import { type BrowserContext, expect, test } from '@playwright/test'

/* What a browser keeps for when there is no network: the guides, the search, and the articles read. */

test.use({ serviceWorkers: 'allow' })

const READ = '/articles/signing-in/sign-in-expired'

/** Read an article, and wait until the browser keeps what it keeps. */
async function read(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto(READ)
  await page.mouse.move(4, 4)
  await page.mouse.move(8, 8)
  await page.evaluate(async (path) => {
    await navigator.serviceWorker.ready
    const pages = await caches.open('pages')
    while (!(await pages.match(path))) await new Promise((done) => setTimeout(done, 50))
  }, READ)
  return page
}

test('an article that was read opens without the network, and looks as it did', async ({
  context,
}) => {
  const page = await read(context)
  await context.setOffline(true)
  await page.goto('/articles/signing-in/wrong-account')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You seem to be offline')
  await page.getByRole('link', { name: 'A connector asks you to sign in again' }).click()
  await expect(page).toHaveURL(READ)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('asks you to sign in again')
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/literata/i)
})

test('a guide leads to a remedy without the network', async ({ context }) => {
  const page = await read(context)
  await context.setOffline(true)
  await page.goto('/troubleshoot/connection/status?message=not-responding&where=in-chat')
  await expect(page).toHaveURL('/troubleshoot/connection/offline#status')
  await expect(page.getByText('You seem to be offline.')).toBeInViewport()
  const question = page.getByRole('heading', { level: 2 })
  await expect(question).toHaveCount(1)
  await expect(question).toContainText('status page')
  await page.getByRole('link', { name: /No, nothing is reported/ }).click()
  await expect(question).toHaveCount(1)
  await expect(question).toContainText('Sign in again')
  await page.goBack()
  await expect(question).toContainText('status page')
})

test('the search answers without the network', async ({ context }) => {
  const page = await read(context)
  await page.keyboard.press('/')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await page.goto(READ)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('logged out')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('online again, a page is what the server says', async ({ context }) => {
  const page = await read(context)
  await context.setOffline(true)
  await page.goto(READ)
  await context.setOffline(false)
  const answer = await page.goto(READ)
  expect(answer?.fromServiceWorker()).toBe(true)
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'")
})
