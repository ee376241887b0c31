import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { bringScripts, noteScripts } from './scripts-ready'

/* The page that a reader is about to open is fetched ahead: that one, and not all that have a link in view. */

/** The addresses of pages that are fetched ahead from now on, each once. */
function listenForPages(page: Page): Set<string> {
  const paths = new Set<string>()
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (searchParams.has('_rsc')) paths.add(pathname)
  })
  return paths
}

test('nothing is fetched ahead for links that are only in view', async ({ page }) => {
  await noteScripts(page)
  const fetched = listenForPages(page)
  await page.goto('/articles')
  await bringScripts(page)
  await page.mouse.wheel(0, 600)
  await page.waitForLoadState('networkidle')
  expect([...fetched]).toEqual([])
})

for (const [comes, act] of [
  ['points at its link', 'hover'],
  ['comes to its link by keyboard', 'focus'],
] as const) {
  test(`a page is fetched ahead when a reader ${comes}`, async ({ page }) => {
    await noteScripts(page)
    await page.goto('/articles')
    await bringScripts(page)
    const fetched = listenForPages(page)
    await page.getByRole('link', { name: 'A connector asks you to sign in again' }).first()[act]()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => [...fetched]).toEqual(['/articles/signing-in/sign-in-expired'])
  })
}

for (const { of, on, name, path } of [
  {
    of: 'an article',
    on: '/articles',
    name: 'A connector asks you to sign in again',
    path: '/articles/signing-in/sign-in-expired',
  },
  {
    of: 'a step',
    on: '/troubleshoot/connection/where',
    name: /when I press Connect/i,
    path: '/troubleshoot/connection/connect-button',
  },
]) {
  test(`the page of ${of} is fetched whole: opening it asks for nothing more`, async ({ page }) => {
    await noteScripts(page)
    await page.goto(on)
    await bringScripts(page)
    const fetched = listenForPages(page)
    const link = page.getByRole('main').getByRole('link', { name }).first()
    await link.hover()
    await expect.poll(() => [...fetched]).toEqual([path])
    await page.waitForLoadState('networkidle')
    fetched.clear()
    await link.click()
    await expect(page).toHaveURL((url) => url.pathname === path)
    expect([...fetched]).toEqual([])
  })
}

test('of a page only its outline and the whole of it are made', () => {
  const made = readdirSync('.next/server/app/articles.segments')
  const files = made.filter((name) => name.endsWith('.rsc')).sort()
  expect(files).toEqual(['_full.segment.rsc', '_tree.segment.rsc'])
})

test('a choice shows that its page is on its way', async ({ page }) => {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/_rsc=/, async (route) => {
    await isReleased
    await route.continue()
  })
  await noteScripts(page)
  await page.goto('/troubleshoot/connection')
  await bringScripts(page)
  const choice = page.getByRole('list', { name: 'Your answer' }).getByRole('link').first()
  const spinner = choice.locator('svg.animate-spin')
  await expect(spinner).toHaveCount(0)
  await choice.click()
  await expect(spinner).toBeVisible()
  release()
  await expect(page).toHaveURL(/where=/)
})

test('a link opens elsewhere for who asks for it', async ({ page, context }) => {
  await noteScripts(page)
  await page.goto('/articles')
  await bringScripts(page)
  const opened = context.waitForEvent('page')
  await page
    .getByRole('link', { name: 'A connector asks you to sign in again' })
    .first()
    .click({ modifiers: ['Control'] })
  await expect(await opened).toHaveURL(/\/articles\/signing-in\/sign-in-expired$/)
  await expect(page).toHaveURL(/\/articles$/)
})
