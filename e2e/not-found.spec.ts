import { expect, test } from '@playwright/test'

const addresses = [
  '/nope',
  '/articles/nope',
  '/articles/%ff/%zz',
  '/articles/signing-in/%ff',
  '/articles/signing-in/nope',
  '/articles/nope/sign-in-expired',
  '/troubleshoot/nope',
  '/troubleshoot/%ff',
  '/troubleshoot/connection/%ff',
  '/troubleshoot/connection/nope',
  '/troubleshoot/connection/__proto__',
  '/troubleshoot/constructor',
  `/articles/signing-in/${'a'.repeat(10_000)}`,
]

test('the words of a lost address stand in the search field, to be searched or typed over', async ({
  page,
}) => {
  await page.goto('/articles/conector-login.html')
  const field = page.getByRole('searchbox', { name: 'Search the help centre' })
  await expect(field).toHaveValue('conector login')
  await field.focus()
  await page.keyboard.type('expired')
  await expect(field).toHaveValue('expired')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const address of addresses) {
      test(`${address.slice(0, 60)} is not found, and says where to go`, async ({ page }) => {
        const response = await page.goto(address)
        expect(response?.status()).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'This line doesn’t lead anywhere',
        )
        await expect(page.getByRole('searchbox', { name: 'Search the help centre' })).toBeVisible()
      })
    }
  })
}
