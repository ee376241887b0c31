import { expect, test } from '@playwright/test'
import { findCutOff } from './measure-layout'
import { PAGES, STAND_INS } from './pages'
import { findViolations, OTHER_SCHEMES, onScreens, SCREENS } from './screens'

onScreens(SCREENS, () => {
  for (const [kind, address] of Object.entries({ ...PAGES, ...STAND_INS })) {
    test(`${kind}: no violations, one first heading, nothing wider than the page`, async ({
      page,
    }) => {
      await page.goto(address)
      expect(await findViolations(page)).toEqual([])
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await findCutOff(page)).toEqual([])
    })
  }
})

onScreens(OTHER_SCHEMES, () => {
  test('every kind of page: colours can be told apart', async ({ page }) => {
    test.slow()
    for (const [kind, address] of Object.entries({ ...PAGES, ...STAND_INS })) {
      await page.goto(address)
      const violations = await findViolations(page, ['color-contrast', 'link-in-text-block'])
      expect(violations, kind).toEqual([])
    }
  })
})

onScreens([...SCREENS, ...OTHER_SCHEMES], () => {
  test('share open, and a menu on a phone: no violations', async ({ page }) => {
    await page.goto(PAGES.question)
    await page.getByText('Share this step').click()
    const menu = page.getByRole('banner').locator('summary')
    if (await menu.isVisible()) await menu.click()
    expect(await findViolations(page)).toEqual([])
    expect(await findCutOff(page)).toEqual([])
  })

  test('palette: no violations, empty, with results and with none', async ({ page }) => {
    await page.goto('/search')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('combobox').fill('expired')
    await expect(page.getByRole('group', { name: 'Answers' })).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('combobox').fill('zqxjkv')
    await expect(page.getByRole('dialog')).toContainText('Nothing here matches')
    expect(await findViolations(page)).toEqual([])
    expect(await findCutOff(page)).toEqual([])
  })

  test('a question whose check found something: no violations', async ({ page }) => {
    await page.route('**/api/checks/service-status?*', (route) =>
      route.fulfill({ json: { probe: 'service-status', connector: 'slack', finding: INCIDENT } }),
    )
    await page.goto(
      '/troubleshoot/connection/status?connector=slack&message=not-responding&where=in-chat',
    )
    await expect(page.getByText('The live check points here')).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    expect(await findCutOff(page)).toEqual([])
  })
})

const INCIDENT = {
  status: 'fail',
  cause: 'service',
  summary: 'The service reports an open incident',
  evidence: [{ label: 'Reported', value: 'Messages are late' }],
  source: 'slack-status.com',
  measuredAt: '2026-11-25T12:00:00.000Z',
  tookMs: 420,
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
