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

    test('what comes after the first results is one press away', async ({ page }) => {
      await page.goto('/search?q=connector')
      const results = page.getByRole('main').getByRole('listitem').filter({ visible: true })
      await expect(results).toHaveCount(6)
      await page.getByText(/^Show the other \d+$/).click()
      await expect.poll(() => results.count()).toBeGreaterThan(8)
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
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first).toContainText('Error text')
  await expect(first.locator('mark').first()).toHaveText('invalid_grant')
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

test('a corrected query is shown, and can be searched as it was typed', async ({ page }) => {
  await page.goto('/search?q=conector+keeps+loggin+me+out')
  await expect(page.getByRole('status')).toContainText('connector keeps logging me out')
  await page.getByRole('link', { name: 'Search what I typed' }).click()
  await expect(page).toHaveURL(/exact=1/)
  await expect(page.getByRole('link', { name: 'Search what I typed' })).toBeHidden()
})

test('a pasted log shows its causes, and none of its secrets', async ({ page }) => {
  const log =
    'GET /cb?code=s3cr3tcode123&state=xyzzy 401 Authorization: Bearer abcdef1234567890 error: invalid_grant'
  await page.goto(`/search?q=${encodeURIComponent(log)}`)
  await expect(page.getByRole('main')).toContainText('A connector asks you to sign in again')
  const html = await page.locator('main').innerHTML()
  expect(html).not.toContain('s3cr3tcode123')
  expect(html).not.toContain('abcdef1234567890')
  await expect(page).not.toHaveTitle(/s3cr3tcode123/)
})

test('a question in a language without content is told so', async ({ page }) => {
  await page.goto('/search?q=接続できません')
  await expect(page.getByRole('main')).toContainText('Nothing here is written in Japanese')
})

test('other clients get the same results as JSON', async ({ request, page }) => {
  const response = await request.get('/api/search?q=conector+keeps+loggin+me+out&limit=3')
  expect(response.status()).toBe(200)
  const { results, corrected, confidence } = await response.json()
  expect(results).toHaveLength(3)
  expect(corrected.text).toBe('connector keeps logging me out')
  expect(confidence).toBeGreaterThan(0)
  await page.goto('/search?q=conector+keeps+loggin+me+out')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(results[0].title)
  expect((await request.get('/api/search?q=x&limit=none')).status()).toBe(400)
  expect((await request.get('/api/search')).status()).toBe(200)
  // A request for the head alone comes to the route, which answers elsewhere.
  expect((await request.head('/api/search?q=x&limit=none')).status()).toBe(400)
})

test('the palette asks the server when its index does not load', async ({ page }) => {
  await page.route('**/search-bundle', (route) => route.fulfill({ body: 'cut off' }))
  await page.goto('/articles')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.getByRole('combobox').fill('conector keeps loggin me out')
  await expect(page.getByRole('option').first()).toContainText('A connector asks you to sign in')
})
