import { expect, type Page, test } from '@playwright/test'
import { findCutOff } from './measure-layout'
import { findViolations, OTHER_SCHEMES, onScreens, SCREENS } from './screens'

const MAP = '/troubleshoot/connection/map'
const PATH = 'message=expired&sign-in-again=still-fails&where=in-chat'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const picture = (page: Page) => page.getByRole('region', { name: 'Picture of the guide' })
const list = (page: Page) => page.getByRole('list', { name: 'Steps of the guide' })
/** The links of a step that was chosen in the picture. */
const panel = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true })
/** The links of a step: they open under its row. */
const linksOf = (page: Page, title: string) =>
  list(page)
    .locator('details')
    .filter({ has: page.locator('summary').filter({ hasText: title }) })
    .first()

test('the picture by keyboard: it can be scrolled, and its steps are links in reading order', async ({
  page,
}) => {
  await page.goto(MAP)
  await picture(page).focus()
  await expect(picture(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Question: Where does it go wrong?' })).toBeFocused()
  const links = picture(page).getByRole('link')
  const count = await links.count()
  expect(count).toBeGreaterThan(30)
  for (let index = 1; index < count; index += 1) await page.keyboard.press('Tab')
  await expect(links.last()).toBeFocused()
  // The last column lies far to the right: focus has scrolled the region, and not the page.
  await expect(links.last()).toBeInViewport()
  expect(await page.evaluate(() => window.scrollX)).toBe(0)

  await picture(page)
    .getByRole('link', { name: /Sign in again/ })
    .focus()
  await page.keyboard.press('Enter')
  const opened = panel(page, 'Sign in again')
  await expect(opened).toBeVisible()
  await expect(
    opened.getByRole('link', { name: '/troubleshoot/connection/sign-in-again', exact: true }),
  ).toBeVisible()
  // The focus went along, and comes back.
  await page.keyboard.press('Tab')
  await expect(opened.getByRole('button').first()).toBeFocused()
  await opened.getByRole('link', { name: 'Close' }).press('Enter')
  await expect(opened).toBeHidden()

  await page.goBack()
  await expect(opened).toBeVisible()
  await opened.getByRole('link', { name: 'Open this step' }).press('Enter')
  await expect(page).toHaveURL('/troubleshoot/connection/sign-in-again')
  await expect(heading(page)).toHaveText('Sign in again')
})

test('the picture opens at its first question, wherever that stands', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.goto('/troubleshoot/custom-connector/map')
  const first = picture(page).getByRole('link', { name: /^1 Question/ })
  await page.getByRole('link', { name: 'the first question', exact: true }).click()
  await expect(first).toBeInViewport()
})

test('with answers their path is marked, and its steps keep them', async ({ page }) => {
  await page.goto(`${MAP}?${PATH}`)
  const current = picture(page).locator('[aria-current=step]')
  await expect(current).toHaveCount(1)
  await expect(current).toHaveAccessibleName(/Question: How far did the new sign-in get\?/)
  await page.getByRole('link', { name: 'show where it leads' }).click()
  await expect(current).toBeInViewport()
  await current.click()
  await panel(page, 'How far did the new sign-in get?')
    .getByRole('link', { name: 'Open this step' })
    .click()
  await expect(page).toHaveURL(`/troubleshoot/connection/sign-in-ended?${PATH}`)
  await expect(heading(page)).toHaveText('How far did the new sign-in get?')
})

test('an address is copied whole, short or with the answers filled in', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${MAP}?view=list`)
  const links = linksOf(page, 'status page show an incident')
  await links.locator('summary').first().click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await links.getByRole('button', { name: /^Copy.*This step$/ }).click()
  await expect(links.getByRole('button', { name: /^Copied.*This step$/ })).toBeVisible()
  expect(await copied()).toBe(`${baseURL}/troubleshoot/connection/status`)

  await links.getByRole('button', { name: /^Copy.*2 answers filled in$/ }).click()
  await expect(links.getByRole('button', { name: /^Copied.*filled in$/ })).toBeVisible()
  const prefilled = await copied()
  expect(prefilled).toBe(
    `${baseURL}/troubleshoot/connection/status?message=not-responding&where=in-chat`,
  )
  await page.goto(prefilled)
  await expect(heading(page)).toContainText('status page')
  await expect(
    page.getByRole('region', { name: 'Your answers' }).getByRole('listitem'),
  ).toHaveCount(2)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the list has the addresses of every step, and refers to steps that it names elsewhere', async ({
      page,
    }) => {
      await page.goto(MAP)
      await page.getByRole('link', { name: 'List' }).click()
      await expect(page).toHaveURL(`${MAP}?view=list`)
      expect(
        await list(page)
          .getByRole('link', { name: /^see .*It works again$/ })
          .count(),
      ).toBeGreaterThan(5)
      const links = linksOf(page, 'Does the same server work in Claude Code?')
      const prefilled = links.getByRole('link', { name: /claude-code\?/ })
      await expect(prefilled).toBeHidden()
      await links.locator('summary').first().click()
      await expect(
        links.getByRole('link', { name: '/troubleshoot/connection/claude-code', exact: true }),
      ).toBeVisible()
      if (!javaScriptEnabled) await expect(links.getByText('Copy', { exact: true })).toBeHidden()
      await prefilled.click()
      await expect(heading(page)).toHaveText('Does the same server work in Claude Code?')
      await expect(page).toHaveURL(
        '/troubleshoot/connection/claude-code?built=yes&connect-button=server-message&where=on-connect',
      )
    })

    test('a step of the picture opens its links, and they keep the connector', async ({ page }) => {
      await page.goto(
        '/troubleshoot/connection/status?connector=slack&message=not-responding&where=in-chat',
      )
      await page.getByRole('link', { name: 'See the whole guide as a map' }).click()
      await expect(page).toHaveURL(`${MAP}?connector=slack&message=not-responding&where=in-chat`)
      await picture(page)
        .getByRole('link', { name: /What does Claude show you/ })
        .click()
      const links = panel(page, 'What does Claude show you?')
      await links.getByRole('link', { name: /message\?connector=slack&where=in-chat$/ }).click()
      await expect(heading(page)).toHaveText('What does Claude show you?')
    })

    test('a cause leaves what can lead to it, and folds the rest of the list', async ({ page }) => {
      await page.goto(`${MAP}?view=list`)
      const row = (title: string) => list(page).locator('summary').filter({ hasText: title })
      await expect(row('Switch the tool on again')).toBeVisible()
      await page
        .getByRole('navigation', { name: 'Cause' })
        .getByRole('link', { name: 'Browser' })
        .click()
      await expect(page).toHaveURL(`${MAP}?cause=extension&view=list`)
      await expect(row('Switch the tool on again')).toBeHidden()
      await expect(row('Something in your browser blocks the sign-in')).toBeVisible()
      await expect(list(page).locator('mark')).toHaveText(['Browser'])
      await page.getByRole('link', { name: 'Every cause' }).click()
      await expect(row('Switch the tool on again')).toBeVisible()
    })
  })
}

test('an unknown cause is dropped, and an unknown flow is not found', async ({ page }) => {
  await page.goto(`${MAP}?cause=moon&view=tree&__proto__=x&where=nonsense`)
  await expect(page.getByRole('link', { name: 'Every cause' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(picture(page).locator('[aria-current]')).toHaveCount(0)
  expect((await page.goto('/troubleshoot/nowhere/map'))?.status()).toBe(404)
})

onScreens([...SCREENS, ...OTHER_SCHEMES], ({ width }) => {
  for (const query of ['', `?${PATH}&cause=auth`, '?view=list&cause=limits', '?view=picture']) {
    test(`no violations and nothing wider than the page: map${query}`, async ({ page }) => {
      await page.goto(MAP + query)
      const rows = list(page).locator('summary:visible')
      if (await rows.first().isVisible()) await rows.first().click()
      expect(await findViolations(page)).toEqual([])
      await expect(heading(page)).toHaveCount(1)
      expect(await findCutOff(page)).toEqual([])
    })
  }

  test('the list comes first on a phone, the picture where there is room', async ({ page }) => {
    await page.goto(MAP)
    await expect(width === 390 ? list(page) : picture(page)).toBeVisible()
    await expect(width === 390 ? picture(page) : list(page)).toBeHidden()
  })
})
