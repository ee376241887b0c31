import { expect, type Page, test } from '@playwright/test'
import { bringScripts, noteScripts } from './scripts-ready'

const panel = (page: Page) => page.getByRole('dialog', { name: 'Guided chat' })
const trigger = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Chat' })

test('its code and bundles are fetched only when it is first opened', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await noteScripts(page)
  await page.goto('/articles')
  await bringScripts(page)
  expect(fetched).not.toContain('/chat-bundle')
  const before = fetched.filter((path) => path.endsWith('.js')).length
  await trigger(page).click()
  await expect(panel(page)).toBeVisible()
  await expect.poll(() => fetched).toContain('/chat-bundle')
  expect(fetched.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(before)
})

test('closing gives the focus back, and the page stays readable beside it', async ({ page }) => {
  await page.goto('/articles')
  await trigger(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Your message')).toBeFocused()
  await page.getByRole('link', { name: 'Signing in', exact: false }).first().click()
  await expect(page).toHaveURL(/\/articles\/signing-in/)
  await expect(panel(page)).toBeVisible()
  await page.getByLabel('Your message').focus()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
})

test('closing at once gives the focus back to what had it', async ({ page }) => {
  await page.goto('/articles')
  await trigger(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Your message')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(trigger(page)).toBeFocused()
})

test('where its code cannot be loaded, the page of the conversation opens', async ({ page }) => {
  await page.goto('/')
  await page.route('**/*.js', (route) => route.abort())
  await trigger(page).click()
  await expect(page).toHaveURL('/chat')
  await expect(page.getByRole('log')).toContainText('a program, not a person')
})
