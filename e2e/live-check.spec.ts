import { expect, type Page } from '@playwright/test'
import { test } from './testing/live-site'

/* The check of a step: it measures instead of asking, and the reader confirms. */

const STATUS = '/troubleshoot/connection/status?message=not-responding&where=in-chat'
const WINDOW = '/troubleshoot/connection/private-window?connect-button=nothing&where=on-connect'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const slip = (page: Page) => page.getByRole('region', { name: 'Live check' })
const choice = (page: Page, name: RegExp) =>
  page.getByRole('list', { name: 'Your answer' }).getByRole('link', { name })

test('an open incident: the check marks the choice, moves no target, and the reader confirms', async ({
  page,
}) => {
  // The finding waits until the page has been looked at without it.
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/api/checks/**', async (route) => {
    await isReleased
    await route.continue()
  })
  await page.goto(`${STATUS}&connector=slack`)
  await expect(slip(page)).toContainText('Our server asks slack-status.com.')
  await expect(slip(page)).toContainText('Checking')
  const down = choice(page, /Yes, an incident is open/)
  const before = await down.boundingBox()
  release()
  await expect(down).toContainText('The live check points here')
  expect(await down.boundingBox()).toEqual(before)
  await expect(choice(page, /No, nothing is reported/)).not.toContainText('points here')
  await expect(slip(page)).toContainText('Found something')
  await expect(slip(page)).toContainText(
    /Measured at \d\d:\d\d by our server, at slack-status\.com/,
  )
  await expect(page.getByRole('status')).toContainText('This points to “Yes, an incident is open”')

  await down.click()
  await expect(heading(page)).toHaveText('Wait for the service')
  await page.getByText('I would rather have a person').click()
  await expect(page.getByText(/MEASURED/).first()).toContainText(
    /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC.*slack-status.*: The service reports an open incident/,
  )
})

test('nothing reported: the check points to it, and the other choice stands all the same', async ({
  page,
}) => {
  await page.goto(`${STATUS}&connector=sentry`)
  await expect(choice(page, /No, nothing is reported/)).toContainText('The live check points here')
  await expect(slip(page)).toContainText('All clear')
  await choice(page, /Yes, an incident is open/).click()
  await expect(heading(page)).toHaveText('Wait for the service')
})

test('what cannot be told marks nothing', async ({ page }) => {
  await page.goto(`${STATUS}&connector=intercom`)
  await expect(slip(page)).toContainText('Couldn’t tell')
  await expect(page.getByText('The live check points here')).toHaveCount(0)
  await page.goto(`${STATUS}&connector=notion`)
  await expect(slip(page)).toContainText('Nothing to measure')
  await expect(page.getByText('The live check points here')).toHaveCount(0)
})

test('a page whose server does not answer says so, and can try again', async ({ page }) => {
  await page.route('**/api/checks/**', (route) => route.abort())
  await page.goto(`${STATUS}&connector=slack`)
  await expect(slip(page)).toContainText('Our own server did not answer this page')
  await page.unroute('**/api/checks/**')
  await slip(page).getByRole('button', { name: 'Run again' }).click()
  await expect(slip(page)).toContainText('Found something')
})

test('without a connector the step asks which, and keeps the answers', async ({ page }) => {
  await page.goto(STATUS)
  await expect(slip(page)).toContainText('whether the service reports an incident')
  await slip(page).getByLabel('Which connector is it?').selectOption('Slack')
  await slip(page).getByRole('button', { name: 'Look now' }).click()
  await expect(choice(page, /Yes, an incident is open/)).toContainText('The live check points here')
  await expect(
    page.getByRole('region', { name: 'Your answers' }).getByRole('listitem'),
  ).toHaveCount(2)
})

test('a browser that reaches the service is not accused', async ({ page }) => {
  await page.goto(`${WINDOW}&connector=figma`)
  await expect(slip(page)).toContainText('All clear')
  await expect(choice(page, /No, it fails the same way/)).toContainText('points here')
  await expect(choice(page, /Yes, it works there/)).not.toContainText('points here')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('our server answers in the step', async ({ page }) => {
    await page.goto(`${STATUS}&connector=slack`)
    const frame = page.frameLocator('iframe[title="Live check, from our server"]')
    await expect(frame.getByText('The service reports an open incident')).toBeVisible()
    await expect(frame.getByText('This points to “Yes, an incident is open”')).toBeVisible()
    await expect(frame.getByText(/Measured at \d\d:\d\d UTC/)).toBeVisible()
    await expect(frame.getByRole('banner')).toBeHidden()
    await choice(page, /Yes, an incident is open/).click()
    await expect(heading(page)).toHaveText('Wait for the service')
  })

  test('a connector can be chosen, and a check of the browser says that it needs scripts', async ({
    page,
  }) => {
    await page.goto(WINDOW)
    await page.getByLabel('Which connector is it?').selectOption('Figma')
    await page.getByRole('button', { name: 'Look now' }).click()
    const frame = page.frameLocator('iframe[title="Live check, from our server"]')
    await expect(frame.getByText('Without scripts we cannot ask from your browser')).toBeVisible()
    await expect(frame.getByText('This points to')).toHaveCount(0)
  })
})
