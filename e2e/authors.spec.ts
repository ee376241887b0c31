import { expect, test } from '@playwright/test'

test('readers find no page for authors', async ({ page }) => {
  const response = await page.goto('/authors')
  expect(response?.status()).toBe(404)
  await expect(page.getByText('What could be better')).toHaveCount(0)
})
