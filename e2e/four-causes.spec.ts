import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { test } from './testing/live-site'

/* From "it stopped working" to the remedy, once for each of the four usual causes. */

const BLOCKER = path.resolve('e2e/testing/blocker')

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Go from the front page to the checks of a connector. */
async function checkFromFront(page: Page, connector: string): Promise<void> {
  await page.goto('/')
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Live checks' })
    .click()
  await page.getByLabel('Which connector is it?').selectOption(connector)
  await page.getByRole('button', { name: 'Run the checks' }).click()
}

test('service down: an open incident and a server that answers 503 lead to waiting', async ({
  page,
}) => {
  await checkFromFront(page, 'Slack')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'We can see that the service is down or faulty.',
  )
  await page.getByRole('link', { name: 'Wait for the service' }).click()
  await expect(heading(page)).toHaveText('Wait for the service')
  await expect(page).toHaveURL(/connector=slack/)
})

test('service down: a server that answers 503 while its page says nothing leads to that page', async ({
  page,
}) => {
  await checkFromFront(page, 'GitHub')
  await page.getByRole('link', { name: 'Look at its status page' }).click()
  await expect(heading(page)).toContainText('status page show an incident?')
  await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('isn’t responding')
})

test('permissions changed: 403 insufficient_scope leads to what the account may do', async ({
  page,
}) => {
  await checkFromFront(page, 'Jira')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'We can see that rights are missing, on your account or for Claude.',
  )
  await page.getByRole('link', { name: 'Check what your account may do' }).click()
  await expect(heading(page)).toHaveText('Check what your account may do')
})

test('authentication expired: a server that answers invalid_token to nobody is well, so sign in again', async ({
  page,
}) => {
  await checkFromFront(page, 'Sentry')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Most likely your sign-in has run out or was revoked.',
  )
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await expect(heading(page)).toHaveText('Sign in again')
  await expect(page).toHaveURL(/status=up/)
})

test('authentication expired: the pasted error text leads to signing in again', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Something else: start from the first question' }).click()
  await page.getByText('Do you have an error text?').click()
  await page
    .getByLabel(/Paste it/)
    .fill('HTTP 401, WWW-Authenticate: Bearer error="invalid_token", token=abc123')
  await page.getByRole('button', { name: 'Fill it in' }).click()
  await expect(heading(page)).toHaveText('Sign in again')
  expect(page.url()).not.toContain('abc123')
})

test('extension: one that blocks the connector’s host is found, and a clean browser accuses nobody', async ({
  page,
  liveSite,
  launchOptions,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'profile-'))
  const blocked = await chromium.launchPersistentContext(folder, {
    ...launchOptions,
    baseURL: liveSite,
    channel: undefined,
    ignoreHTTPSErrors: true,
    args: [
      ...(launchOptions.args ?? []),
      '--headless=new',
      `--disable-extensions-except=${BLOCKER}`,
      `--load-extension=${BLOCKER}`,
    ],
  })
  try {
    const other = await blocked.newPage()
    await checkFromFront(other, 'Figma')
    await expect(other.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Most likely something in your browser is in the way, such as an extension or a privacy setting.',
    )
    await other.getByText('The connector’s server, asked by this browser').first().click()
    await expect(
      other.getByText('We reach the service and this browser does not').first(),
    ).toBeVisible()
    await other.getByRole('link', { name: 'Try a private window' }).click()
    await expect(heading(other)).toContainText('private window')
    const yes = other.getByRole('link', { name: /Yes, it works there/ })
    await expect(yes).toContainText('The live check points here')
    await yes.click()
    await expect(heading(other)).toHaveText('Something in your browser blocks the sign-in')
  } finally {
    await blocked.close()
    rmSync(folder, { recursive: true, force: true })
  }

  await checkFromFront(page, 'Figma')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Most likely your sign-in has run out or was revoked.',
  )
  const browser = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Browser/ }) })
  await expect(browser).toContainText('Little speaks for it')
  await expect(browser).not.toContainText('For')
})
