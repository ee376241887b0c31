import { expect, type Page, test } from '@playwright/test'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search the help centre' })
const field = (page: Page) => palette(page).getByRole('combobox')

test('from a key to the answer by keyboard alone', async ({ page }) => {
  await page.goto('/articles')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('conector keeps loggin me out')
  const first = palette(page).getByRole('option').first()
  await expect(first).toContainText('A connector asks you to sign in again')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(palette(page).getByRole('status')).toContainText(/\d+ results?/)
  await expect(palette(page).locator('mark').first()).toContainText('connector')
  await expect(palette(page)).toContainText('Showing connector keeps logging me out.')

  await page.keyboard.press('ArrowDown')
  await expect(palette(page).getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await palette(page).getByRole('option').nth(1).getAttribute('id')) ?? '',
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/articles/signing-in/sign-in-expired')
  await expect(palette(page)).toBeHidden()
})

test('slash opens it, but not while typing in a field', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('/')
  await expect(palette(page)).toBeHidden()
  await expect(page.getByRole('searchbox')).toHaveValue('/')
  await page.getByRole('link', { name: 'Unstuck, home' }).focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
})

test('closing gives the focus back', async ({ page }) => {
  await page.goto('/')
  const trigger = page.getByRole('banner').getByRole('link', { name: 'Search' })
  await trigger.focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(trigger).toBeFocused()
})

test('it remembers what was searched, and begins with symptoms', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(palette(page).getByRole('group', { name: 'Start from what you see' })).toBeVisible()
  await field(page).fill('invalid_grant')
  await expect(palette(page).getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
  await page.keyboard.press('Control+k')
  const recent = palette(page).getByRole('group', { name: 'Recent searches' })
  await recent.getByRole('option', { name: 'invalid_grant' }).click()
  await expect(field(page)).toHaveValue('invalid_grant')
})

test('nothing found is said, with a way on', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await field(page).fill('zqxjkv')
  await expect(palette(page).getByRole('status')).toContainText('Nothing here matches that.')
  await expect(palette(page).getByRole('link', { name: 'All results' })).toBeHidden()
  await palette(page).getByRole('link', { name: 'See where to go from here' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here matches that')
})

test('the keys of an input method are left to it', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await field(page).fill('connector')
  await expect(palette(page).getByRole('option').first()).toBeVisible()
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await field(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true })
  await expect(palette(page)).toBeVisible()
  await expect(palette(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
})

test('its code and index are fetched only when it is first opened', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/')
  expect(fetched).not.toContain('/search-bundle')
  const before = fetched.filter((path) => path.endsWith('.js')).length
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect.poll(() => fetched).toContain('/search-bundle')
  expect(fetched.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(before)
})

test('Enter opens the search page when no row is there to open', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await field(page).fill('zqxjkv')
  await expect(palette(page).getByRole('status')).toContainText('Nothing here matches that.')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=zqxjkv')
  await expect(palette(page)).toBeHidden()
})

test('where its code cannot be loaded, the search page opens instead', async ({ page }) => {
  await page.goto('/')
  await page.route('**/*.js', (route) => route.abort())
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search')
  await expect(page.getByRole('searchbox')).toBeVisible()
})
