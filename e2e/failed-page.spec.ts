import { expect, type Page, test } from '@playwright/test'
import { bringScripts, noteScripts } from './scripts-ready'

/* What fails in the browser leaves the ways to search and to a person. */

/** Make the list of an article's parts fail, whose observer measures in parts of the window, while `isBroken` is set. */
async function breakContents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { isBroken: true })
    class Broken extends IntersectionObserver {
      constructor(...[observe, options]: ConstructorParameters<typeof IntersectionObserver>) {
        super(observe, options)
        if (Reflect.get(window, 'isBroken') && options?.rootMargin?.includes('%'))
          throw new Error('broken')
      }
    }
    Object.assign(window, { IntersectionObserver: Broken })
  })
}

/** Open a page and its palette, which belongs to the frame of all pages and fails. */
async function openBrokenFrame(page: Page, address: string): Promise<void> {
  await noteScripts(page)
  await page.addInitScript(() => {
    HTMLDialogElement.prototype.showModal = () => {
      throw new Error('broken')
    }
  })
  await page.goto(address)
  await bringScripts(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('alert')).toContainText('We couldn’t make this page')
}

test('a page that fails keeps the bar, says so, and is there again when it can be made', async ({
  page,
}) => {
  await noteScripts(page)
  await breakContents(page)
  await page.goto('/articles/service-down/could-not-reach-server')
  await bringScripts(page)
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('We couldn’t make this page')
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByRole('main').getByRole('search')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { isBroken: false }))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/cannot reach the MCP server/)
})

test('a frame that fails leaves a page of its own, in the chosen colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
  await openBrokenFrame(page, '/articles/service-down/could-not-reach-server')
  await expect(page).toHaveTitle('Page unavailable')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('searchbox').fill('sign in again')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/search\?q=sign\+in\+again/)
})

test('a frame that fails leaves the way to a person', async ({ page }) => {
  await openBrokenFrame(page, '/')
  await page.getByRole('link', { name: 'Talk to a person' }).click()
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Talk to a person' }),
  ).toHaveAttribute('href', /^https:/)
})
