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

test('a page is fetched ahead when a reader points at its link', async ({ page }) => {
  await noteScripts(page)
  await page.goto('/articles')
  await bringScripts(page)
  const fetched = listenForPages(page)
  await page.getByRole('link', { name: 'A connector asks you to sign in again' }).first().hover()
  await page.waitForLoadState('networkidle')
  await expect.poll(() => [...fetched]).toEqual(['/articles/signing-in/sign-in-expired'])
})

test('a page is fetched ahead when a reader comes to its link by keyboard', async ({ page }) => {
  await noteScripts(page)
  await page.goto('/articles')
  await bringScripts(page)
  const fetched = listenForPages(page)
  await page.getByRole('link', { name: 'A connector asks you to sign in again' }).first().focus()
  await expect.poll(() => [...fetched]).toEqual(['/articles/signing-in/sign-in-expired'])
})
