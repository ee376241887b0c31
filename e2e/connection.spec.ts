import { expect, type Page, test } from '@playwright/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const answers = (page: Page) => page.getByRole('region', { name: 'Your answers' })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from "it stopped in mid-conversation" to "sign in again", and back', async ({ page }) => {
      await page.goto('/')
      await page
        .getByRole('link', { name: 'Something else: start from the first question' })
        .click()
      await expect(heading(page)).toHaveText('Where does it go wrong?')
      await page.getByRole('link', { name: 'In the middle of a conversation' }).click()
      await expect(heading(page)).toHaveText('What does Claude show you?')
      await page.getByRole('link', { name: /The server isn.t responding/ }).click()
      await expect(heading(page)).toContainText('status page')
      await page.getByRole('link', { name: 'No, nothing is reported' }).click()
      await expect(heading(page)).toHaveText('Sign in again')
      await expect(page).toHaveURL(
        '/troubleshoot/connection/sign-in-again?message=not-responding&status=up&where=in-chat',
      )
      await expect(answers(page).getByRole('listitem')).toHaveCount(3)

      await page.goBack()
      await expect(heading(page)).toContainText('status page')
      await page.goBack()
      await expect(heading(page)).toHaveText('What does Claude show you?')

      await page.goForward()
      await page.goForward()
      await expect(heading(page)).toHaveText('Sign in again')
      await page.reload()
      await expect(heading(page)).toHaveText('Sign in again')
      await expect(answers(page).getByRole('listitem')).toHaveCount(3)
    })

    test('an answer can be changed without losing what still fits', async ({ page }) => {
      await page.goto(
        '/troubleshoot/connection/sign-in-again?message=not-responding&status=up&where=in-chat',
      )
      await page
        .getByRole('link', { name: 'Change your answer to: What does Claude show you?' })
        .click()
      await expect(heading(page)).toHaveText('What does Claude show you?')
      await expect(page.getByRole('link', { name: /The server isn.t responding/ })).toContainText(
        'Your answer',
      )

      await page.getByRole('link', { name: /It asks me to sign in/ }).click()
      await expect(heading(page)).toHaveText('Sign in again')
      await expect(answers(page).getByRole('listitem')).toHaveCount(2)
      await expect(page.getByRole('note')).toContainText('status page')
    })
  })
}

test('the path goes on when a remedy does not help, and ends with a person', async ({ page }) => {
  await page.goto('/troubleshoot/connection/sign-in-again?message=expired&where=in-chat')
  await page.getByRole('link', { name: /It still fails/ }).click()
  await page.getByRole('link', { name: /It finished/ }).click()
  await expect(heading(page)).toHaveText('Check what your account may do')
  await page.getByRole('link', { name: /It still fails/ }).click()
  await expect(heading(page)).toHaveText('Hand it over to support')
  await expect(page.getByRole('main').getByRole('link', { name: 'Talk to a person' })).toBeVisible()
})

test('number keys choose while focus is among the choices, and only then', async ({ page }) => {
  await page.goto('/troubleshoot/connection')
  await page.keyboard.press('4')
  await expect(heading(page)).toHaveText('Where does it go wrong?')
  const choices = page.getByRole('list', { name: 'Your answer' })
  await choices.getByRole('link').first().focus()
  await page.keyboard.press('4')
  await expect(heading(page)).toHaveText('What does Claude show you?')
})

test('a link to a step without answers shows the step itself', async ({ page }) => {
  await page.goto('/troubleshoot/connection/private-window')
  await expect(heading(page)).toHaveText('Does it work in a private window or another browser?')
  await expect(page.getByRole('note')).toContainText('start from the first question')
})

test('answers that are unknown, repeated or malformed are dropped', async ({ page }) => {
  const response = await page.goto(
    `/troubleshoot/connection?where=in-chat&message=nonsense&status=up&status=down&__proto__=x&constructor=y&%E0%A4%A&long=${'a'.repeat(10_000)}`,
  )
  expect(response?.status()).toBe(200)
  await expect(heading(page)).toHaveText('What does Claude show you?')
})
