import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { findCutOff, findSmallTargets } from './measure-layout'
import { type Copy, copyAddress, serveCopy } from './serve-copy'

/* Every component in every state, at once: what a page happens not to show is looked at too. */

const PORT_AFTER = 3
const GALLERY = `${copyAddress(PORT_AFTER)}/gallery`

/** One page holds what belongs to many, so the same ids and landmarks stand in it several times. */
const OF_MANY_PAGES = ['duplicate-id-aria', 'landmark-unique', 'heading-order']

// All tests share one copy of the site.
test.describe.configure({ mode: 'default' })

let copy: Copy | undefined

test.beforeAll(async () => {
  test.setTimeout(180_000)
  copy = await serveCopy('gallery', { portAfter: PORT_AFTER, as: 'development' })
})

test.afterAll(() => copy?.stop())

test.beforeEach(async ({ page }) => {
  // In development a page is made when it is first asked for.
  test.setTimeout(180_000)
  await page.goto(GALLERY, { timeout: 120_000 })
  await expect(page.locator('html')).toHaveAttribute('data-forced', 'true', { timeout: 60_000 })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('no state of a component breaks a rule of accessibility', async ({ page }) => {
      const axe = new AxeBuilder({ page }).disableRules(OF_MANY_PAGES).exclude('nextjs-portal')
      const { violations } = await axe.analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
}

test('nothing is cut off at 320 px, and all can be pressed with a finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await findCutOff(page)).toEqual([])
  expect(await findSmallTargets(page)).toEqual([])
})

test('each state can be told from rest without a colour of its own', async ({ page }) => {
  const buttons = page.getByRole('region', { name: 'Button, quiet' }).getByRole('link')
  const look = (index: number) =>
    buttons.nth(index).evaluate((button) => {
      const { backgroundColor, outlineStyle, outlineWidth, boxShadow } = getComputedStyle(button)
      return { backgroundColor, outline: `${outlineStyle} ${outlineWidth}`, boxShadow }
    })
  const [rest, hover, focus, pressed] = await Promise.all([0, 1, 2, 3].map(look))
  expect(hover?.backgroundColor).not.toBe(rest?.backgroundColor)
  expect(focus?.outline).toBe('solid 3px')
  expect(pressed?.boxShadow).not.toBe(rest?.boxShadow)
})

test('colours that a reader chose are kept', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const chosen = await page
    .locator('html')
    .evaluate((root) => getComputedStyle(root).getPropertyValue('--color-ink'))
  expect(chosen.trim()).toBe('CanvasText')
  // Else the browser lays a ground of its own, in the words' own colour, under the words of a filled button.
  const filled = page
    .getByRole('region', { name: /^Button, filled/ })
    .getByRole('link')
    .first()
  await expect(filled).toHaveCSS('forced-color-adjust', 'none')
})

test('who wants no motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('the site itself has no gallery', async ({ request }) => {
  expect((await request.get('/gallery')).status()).toBe(404)
})
