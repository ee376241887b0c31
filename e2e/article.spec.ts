import { expect, test } from '@playwright/test'

const ARTICLE = '/articles/signing-in/sign-in-expired'

test('an article has its contents, its review, its sources, and a way on', async ({ page }) => {
  await page.goto(ARTICLE)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: 'Reconnect, step by step' }).click()
  await expect(page).toHaveURL(`${ARTICLE}#reconnect`)
  await expect(page.getByRole('heading', { name: 'Reconnect, step by step' })).toBeInViewport()

  const notes = page.getByRole('complementary', { name: 'About this article' })
  await expect(notes).toContainText('20 November 2026')
  await expect(
    notes.getByRole('link', { name: 'Connectors, frequently asked questions' }),
  ).toBeVisible()
  await expect(notes.getByRole('link', { name: 'Suggest a correction' })).toHaveAttribute(
    'href',
    /content\/articles\/signing-in\/sign-in-expired\.mdx$/,
  )
  const related = page.getByRole('region', { name: 'Related' })
  await expect(related.getByRole('link').first()).toBeVisible()
  await page.getByRole('link', { name: 'No, start the guided check' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where does it go wrong?')
})

test('a heading can be linked to', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.getByRole('link', { name: 'Link to Why it happens' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${ARTICLE}#why`)
})

test('an error text can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(ARTICLE)
  const copy = page.getByRole('button', { name: 'Copy error text' }).first()
  await copy.click()
  await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Connection has expired')
})

test('the chosen theme stays, without a flash of the other', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(ARTICLE)
  const root = page.locator('html')
  await page.getByRole('button', { name: 'Switch between light and dark' }).click()
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await page.reload({ waitUntil: 'commit' })
  await expect(root).toHaveAttribute('data-theme', 'dark')
})

test('every topic lists its articles', async ({ page }) => {
  await page.goto('/articles')
  await page.getByRole('main').getByRole('link', { name: 'Your data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data')
  await expect(page.getByRole('main').getByRole('listitem').last().getByRole('link')).toBeVisible()
})

test('the footer says who does not run this, and links the official help', async ({ page }) => {
  await page.goto('/')
  const footer = page.getByRole('contentinfo')
  await expect(footer).toContainText('not run by Anthropic')
  await expect(footer.getByRole('link', { name: 'Official connector FAQ' })).toHaveAttribute(
    'href',
    'https://claude.com/docs/connectors/faq',
  )
})

test('the list of contents marks the part that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.goto('/articles/signing-in/sign-in-expired')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const links = contents.getByRole('link')
  await expect(contents.locator('[aria-current]')).toHaveCount(0)
  await links.nth(1).click()
  await expect(links.nth(1)).toHaveAttribute('aria-current', 'true')
  await links.first().click()
  await expect(links.first()).toHaveAttribute('aria-current', 'true')
  await expect(contents.locator('[aria-current]')).toHaveCount(1)
})
