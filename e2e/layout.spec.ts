import { expect, type Locator, test } from '@playwright/test'
import { findCutOff, findSmallTargets } from './measure-layout'
import { PAGES, STAND_INS } from './pages'

/* Whoever enlarges text or looks at a small screen loses nothing. */

for (const [kind, address] of Object.entries({ ...PAGES, ...STAND_INS })) {
  test(`${kind}: nothing is cut off at 320 px, nor with text of twice the size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    expect(await findCutOff(page)).toEqual([])
    await page.setViewportSize({ width: 640, height: 800 })
    await page.addStyleTag({ content: ':root { font-size: 200% }' })
    expect(await findCutOff(page)).toEqual([])
  })

  test(`${kind}: what is to be pressed is 44 px high on a phone, and the language is told`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    expect(await findSmallTargets(page)).toEqual([])
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  })
}

test('a page at 400% leaves room for the conversation and for what was found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/articles')
  const height = (element: Locator) => element.evaluate(({ clientHeight }) => clientHeight)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('connector')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await height(page.getByRole('listbox').locator('..'))).toBeGreaterThan(150)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  await expect(page.getByRole('log')).toContainText('a program, not a person')
  expect(await height(page.getByRole('log'))).toBeGreaterThan(150)
})

test('a very wide screen keeps lines short', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto(PAGES.article)
  const width = await page.getByRole('article').evaluate((element) => element.clientWidth)
  expect(width).toBeLessThanOrEqual(576)
  expect(await findCutOff(page)).toEqual([])
})
