import { expect, test } from '@playwright/test'

test.use({ viewport: { width: 390, height: 844 } })

test('the phone menu is closed on the page that it leads to', async ({ page }) => {
  await page.goto('/')
  const menu = page.getByRole('banner').locator('details')
  for (const [name, path] of [
    ['Guided check', '/troubleshoot'],
    ['Topics', '/articles'],
  ] as const) {
    await menu.locator('summary').click()
    await menu.getByRole('link', { name }).click()
    await expect(page).toHaveURL(path)
    await expect(menu.getByRole('link', { name })).toBeHidden()
  }
})
