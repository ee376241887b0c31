import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { PAGES, STAND_INS } from './pages'

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme })

    for (const [kind, address] of Object.entries({ ...PAGES, ...STAND_INS })) {
      test(`${kind}: no violations, one first heading, nothing wider than the page`, async ({
        page,
      }) => {
        await page.goto(address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow).toBe(0)
      })
    }

    test('share open, and a menu on a phone: no violations', async ({ page }) => {
      await page.goto(PAGES.question)
      await page.getByText('Share this step').click()
      const menu = page.getByRole('banner').locator('summary')
      if (await menu.isVisible()) await menu.click()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })

    test('palette: no violations, empty and with results', async ({ page }) => {
      await page.goto('/search')
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(page.getByRole('option').first()).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByRole('combobox').fill('expired')
      await expect(page.getByRole('group', { name: 'Answers' })).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  })
}

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme })

    // All else is the same as in the other scheme at this width.
    test('every kind of page: colours can be told apart', async ({ page }) => {
      test.slow()
      for (const [kind, address] of Object.entries({ ...PAGES, ...STAND_INS })) {
        await page.goto(address)
        const axe = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])
        const { violations } = await axe.analyze()
        expect(violations.map(({ id, nodes }) => `${kind}, ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

test('the keyboard reaches the page by a skip link', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/#_main')
})
