import { expect, type Page, test } from '@playwright/test'
import { bringScripts, noteScripts, scriptsReady } from './scripts-ready'

/* Pages bring no scripts but a small loader until their reader does something; then nothing of it is lost. */

const ARTICLE = '/articles/signing-in/sign-in-expired'
const QUESTION = '/troubleshoot/connection/status?message=not-responding&where=in-chat'

/** Addresses of script files that the page asked for, and complaints of its console. */
function listen(page: Page) {
  const scripts: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { scripts, complaints }
}

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

test('a page that is only read fetches no script', async ({ page }) => {
  const { scripts } = listen(page)
  await page.goto(ARTICLE, { waitUntil: 'networkidle' })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  expect(scripts).toEqual([])
})

test('the first press of a button counts, although its script comes after', async ({ page }) => {
  const { scripts, complaints } = listen(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(ARTICLE)
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(scripts.length).toBeGreaterThan(3)
  expect(complaints).toEqual([])
})

test('the first press of the search link opens the palette', async ({ page }) => {
  const { complaints } = listen(page)
  await page.goto(ARTICLE)
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  expect(complaints).toEqual([])
})

for (const key of ['/', 'Control+k']) {
  test(`the first key is ${key}, and opens the palette`, async ({ page }) => {
    await page.goto(ARTICLE)
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  })
}

test('a number key pressed among the choices before scripts are there chooses', async ({
  page,
}) => {
  const { promise: isPressed, resolve: onPressed } = withResolvers()
  await page.route('**/*.js', async (route) => {
    await isPressed
    await route.continue()
  })
  await page.goto(QUESTION)
  const first = page.getByRole('list', { name: 'Your answer' }).getByRole('link').first()
  const next = await first.getAttribute('href')
  await first.focus()
  await page.keyboard.press('1')
  onPressed()
  await expect(page).toHaveURL(next ?? '')
})

test('words typed before scripts are there stay, and the form sends them', async ({ page }) => {
  await noteScripts(page)
  await page.goto('/')
  const field = page.getByRole('searchbox').first()
  await field.pressSequentially('conection expired')
  await scriptsReady(page)
  await expect(field).toHaveValue('conection expired')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=conection\+expired/)
})

test('once there, scripts turn links into soft navigations', async ({ page }) => {
  const { complaints } = listen(page)
  await noteScripts(page)
  await page.goto(QUESTION)
  await bringScripts(page)
  await page.evaluate(() => Object.assign(window, { isSame: true }))
  await page.getByRole('list', { name: 'Your answer' }).getByRole('link').first().click()
  await expect(page).not.toHaveURL(/status\?/)
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  expect(complaints).toEqual([])
})

test('where scripts cannot be fetched, links go where they say', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(ARTICLE)
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search$/)
})
