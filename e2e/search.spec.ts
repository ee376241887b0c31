import { expect, test } from '@playwright/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a question with typos leads to the article that answers it', async ({ page }) => {
      await page.goto('/')
      await page
        .getByRole('searchbox', { name: 'Search the help centre' })
        .fill('conector keeps loggin me out')
      await page.getByRole('search').getByRole('button', { name: 'Search' }).click()
      await expect(page).toHaveURL(/\/search\?q=conector/)
      const first = page.getByRole('main').getByRole('listitem').first()
      await first.getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'A connector asks you to sign in again',
      )
    })

    test('a search that finds nothing has ways on', async ({ page }) => {
      await page.goto('/search?q=zqxjkv')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here matches that')
      await expect(page.getByRole('main')).toContainText('zqxjkv')
      const main = page.getByRole('main')
      await expect(
        main.getByRole('link', { name: 'Nothing happens when I press Connect' }),
      ).toBeVisible()
      await expect(main.getByRole('link', { name: /Connecting for the first time/ })).toBeVisible()
      await expect(main.getByRole('link', { name: 'Talk to a person' })).toBeVisible()
    })
  })
}

test('an error text finds what it means', async ({ page }) => {
  await page.goto('/search?q=invalid_grant')
  await expect(page.getByRole('link', { name: 'invalid_grant' })).toBeVisible()
})

const strange = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: characters of a regular expression
  'regular expression': '.*+?^${}()|[\\]\\\\',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  emoji: '🔌🔌 💥',
  'ten thousand characters': 'connector '.repeat(1000),
  'control characters': 'conn\u0000ector\u0007',
}

for (const [name, query] of Object.entries(strange)) {
  test(`a search for ${name} is safe and shown as text`, async ({ page }) => {
    const response = await page.goto(`/search?q=${encodeURIComponent(query)}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    expect(await page.locator('img[src=x]').count()).toBe(0)
    const shown = await page.getByRole('searchbox').inputValue()
    expect(query.replace(/\p{Cc}+/gu, ' ').trim()).toBe(shown)
  })
}
