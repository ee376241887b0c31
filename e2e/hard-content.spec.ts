import { expect, test } from '@playwright/test'
import { addHardContent, HARD_PAGES, lengthenTitle } from './hard-content'
import { findCutOff } from './measure-layout'
import { type Copy, copyAddress, serveCopy } from './serve-copy'

/* Content is not always as it should be; its pages hold all the same. */

const PORT_AFTER = 2

// All tests share one copy of the site.
test.describe.configure({ mode: 'default' })
test.use({ baseURL: copyAddress(PORT_AFTER) })

let copy: Copy | undefined

test.beforeAll(async () => {
  test.setTimeout(180_000)
  copy = await serveCopy('hard', {
    portAfter: PORT_AFTER,
    as: 'development',
    edit: addHardContent,
  })
  // Before any page has been made of it.
  lengthenTitle(copy.folder)
})

test.afterAll(() => copy?.stop())

for (const [kind, address] of Object.entries(HARD_PAGES)) {
  test(`${kind}: nothing is cut off, on the smallest screen and on a large one`, async ({
    page,
  }, testInfo) => {
    // In development a page is made when it is first asked for.
    test.setTimeout(180_000)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address, { timeout: 120_000 })
      expect(await findCutOff(page)).toEqual([])
      // To be looked at: what a machine cannot tell of a layout.
      await page.screenshot({
        path: testInfo.outputPath(`${width}.png`),
        fullPage: kind !== '20,000 words',
      })
    }
  })
}

test('a title of 300 characters is shown whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(HARD_PAGES['hard article'])
  const title = page.getByRole('heading', { level: 1 })
  expect((await title.textContent())?.length).toBeGreaterThan(280)
})

test('the palette shows a long title whole, and cuts nothing off', async ({ page }, testInfo) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(HARD_PAGES['one line'])
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('hard to set')
  const title = page.getByRole('option').first()
  await expect(title).toContainText('asks you to sign in again and again')
  // The list scrolls up and down, and has all its words within its width.
  const spill = await page.getByRole('listbox').evaluate((list) => {
    const parts = [list, ...list.querySelectorAll('*:not(svg *)')]
    const right = list.getBoundingClientRect().right
    return parts.filter((part) => part.getBoundingClientRect().right > right + 1).length
  })
  expect(spill).toBe(0)
  const cut = await title.evaluate((option) =>
    [option, ...option.querySelectorAll('*:not(svg *)')].some(
      (part) =>
        part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline',
    ),
  )
  expect(cut).toBe(false)
  await page.screenshot({ path: testInfo.outputPath('320.png') })
})

test('a wide table scrolls by itself, and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(HARD_PAGES['hard article'])
  const table = page.getByRole('region', { name: 'Table' })
  expect(await table.evaluate((region) => region.scrollWidth / region.clientWidth)).toBeGreaterThan(
    2,
  )
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0)
})

test('text that runs from right to left begins at the right', async ({ page }) => {
  await page.goto(HARD_PAGES['hard article'])
  const start = await page.getByText('انقطع الاتصال').evaluate((paragraph) => {
    const range = document.createRange()
    range.selectNodeContents(paragraph)
    const lines = [...range.getClientRects()]
    // The last line is the short one: it shows at which side lines begin.
    return (lines.at(-1)?.right ?? 0) - paragraph.getBoundingClientRect().right
  })
  expect(Math.abs(start)).toBeLessThan(2)
})

test('a picture that fails says in words what it shows', async ({ page }) => {
  await page.goto(HARD_PAGES['hard article'])
  const picture = page.getByRole('img', { name: /The list of connectors/ })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image) => image.clientHeight)).toBeGreaterThan(20)
})
