import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { findCutOff, findSmallTargets } from './measure-layout'
import { type Copy, copyAddress, serveCopy } from './serve-copy'

/* What authors see while they write: npm run dev on a copy of the content, which is broken and mended. */

const PORT_AFTER = 4
const ARTICLE = 'content/articles/signing-in/sign-in-expired.mdx'
const ARTICLE_PAGE = '/articles/signing-in/sign-in-expired'

const DRAFT = `---
title: Something brand new
description: Nobody has read it yet.
questions: []
sources: []
reviewed: 2026-11-20
draft: true
---

Words.
`

const REDIRECTS = 'articles:\n  signing-in/ran-out: signing-in/sign-in-expired\n'

test.use({ baseURL: copyAddress(PORT_AFTER) })

// All tests share one copy of the site, in their order.
test.describe.configure({ mode: 'default' })

let copy: Copy | undefined

test.beforeAll(async () => {
  test.setTimeout(180_000)
  copy = await serveCopy('preview', { portAfter: PORT_AFTER, as: 'development' })
})

test.afterAll(() => copy?.stop())

test.beforeEach(() => {
  // In development a page is made when it is first asked for.
  test.setTimeout(180_000)
})

const bar = (page: Page) => page.getByRole('complementary', { name: 'For authors' })
const heldBack = (page: Page) => page.getByRole('main').getByRole('status')

/** Open a page and wait until its bar is there; what is asserted later follows saves in about a second. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 120_000 })
  await expect(bar(page)).toBeVisible({ timeout: 60_000 })
}

function fileOf(name: string): string {
  if (copy === undefined) throw new Error('the copy is not there')
  return path.join(copy.folder, name)
}

/** Save a change of a content file while a test runs, and take it back at its end. */
async function whileSaved(
  changes: Record<string, (text: string) => string>,
  during: () => Promise<void>,
): Promise<void> {
  const before = Object.keys(changes).map((name) => {
    const file = fileOf(name)
    return { file, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
  })
  for (const [name, change] of Object.entries(changes)) {
    const file = fileOf(name)
    writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''))
  }
  try {
    await during()
  } finally {
    for (const { file, text } of before) {
      if (text === undefined) rmSync(file)
      else writeFileSync(file, text)
    }
  }
}

const SOON = { timeout: 60_000 }

test('the bar tells what is wrong, where each phrasing stands, and how the page reads', async ({
  page,
}) => {
  await open(page, ARTICLE_PAGE)
  await expect(bar(page)).toContainText('Nothing wrong')
  await bar(page).getByRole('button', { name: 'For authors' }).press('Enter')
  await expect(bar(page).getByRole('link', { name: 'reauthenticate a connector' })).toBeVisible()
  await expect(bar(page).getByRole('listitem').first()).toContainText(/1st.*asks you to sign in/)
  await expect(bar(page)).toContainText(/\d+ words/)
  await expect(bar(page)).toContainText(/Flesch–Kincaid grade \d+, plus five/)
})

test('it stays open from page to page, and shut once it is shut', async ({ page }) => {
  await open(page, ARTICLE_PAGE)
  const button = bar(page).getByRole('button', { name: 'For authors' })
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.press('Space')
  await open(page, '/troubleshoot/connection')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(bar(page)).toContainText('content/flows/connection.mdx')
  await button.click()
  await page.reload()
  await expect(button).toHaveAttribute('aria-expanded', 'false', SOON)
})

test('a page that comes from code alone has no bar', async ({ page }) => {
  const asked = page.waitForResponse(/authors\/notes/)
  await page.goto('/search', { timeout: 120_000 })
  expect(await (await asked).json()).toBeNull()
  await expect(bar(page)).toHaveCount(0)
})

test('a broken article stays as it was, with the problem on top, until it is mended', async ({
  page,
}) => {
  await open(page, ARTICLE_PAGE)
  await page.evaluate(() => {
    document.documentElement.dataset.kept = 'yes'
  })
  const text = await page.getByRole('article').textContent()
  await whileSaved(
    {
      [ARTICLE]: (before) => `${before}\nSee {settings}.\n`,
      'content/topics.yaml': (before) => before.replace(/title: Signing in.*/, 'title: Retitled'),
    },
    async () => {
      await expect(heldBack(page)).toContainText(`${ARTICLE} is not shown as it is`, SOON)
      await expect(heldBack(page)).toContainText('unknown variable "settings"')
      await expect(heldBack(page)).toContainText(/sign-in-expired\.mdx:\d+:5/)
      expect(await page.getByRole('article').textContent()).toBe(text)
      await expect(bar(page)).toContainText('Shown as it last was', SOON)
      await expect(bar(page)).toContainText('1 error')
      // What else was saved is there.
      await expect(page.getByRole('main').getByRole('link', { name: 'Retitled' })).toBeVisible(SOON)
    },
  )
  await expect(heldBack(page)).toHaveCount(0, SOON)
  await expect(bar(page)).toContainText('Nothing wrong', SOON)
  // All this came to the page that was open: it was not loaded anew.
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'yes')
})

test('an article shows each save by itself', async ({ page }) => {
  await open(page, ARTICLE_PAGE)
  await whileSaved({ [ARTICLE]: (before) => `${before}\nThese words are new.\n` }, async () => {
    await expect(page.getByText('These words are new.')).toBeVisible(SOON)
  })
  await expect(page.getByText('These words are new.')).toHaveCount(0, SOON)
})

test('a new draft is there at once, and marked', async ({ page }) => {
  await open(page, '/articles/signing-in')
  await whileSaved({ 'content/articles/signing-in/brand-new.mdx': () => DRAFT }, async () => {
    const link = page.getByRole('main').getByRole('link', { name: 'Something brand new' })
    await expect(link).toContainText('Draft', SOON)
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something brand new', SOON)
    await expect(bar(page)).toContainText('Draft: readers cannot open it', SOON)
  })
})

test('a place opens in the editor', async ({ page }) => {
  await open(page, ARTICLE_PAGE)
  await bar(page).getByRole('button', { name: 'Open in editor' }).click()
  await expect(bar(page).getByRole('status').first()).toContainText('Asked your editor')
  await expect
    .poll(() =>
      existsSync(fileOf('opened.txt')) ? readFileSync(fileOf('opened.txt'), 'utf8') : '',
    )
    .toContain(ARTICLE)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the bar and the page of components break no rule of accessibility', async ({ page }) => {
      await open(page, ARTICLE_PAGE)
      await bar(page).getByRole('button', { name: 'For authors' }).click()
      const check = () => new AxeBuilder({ page }).exclude('nextjs-portal').analyze()
      const ofBar = await check()
      await page.goto('/authors/components', { timeout: 120_000 })
      const ofPage = await check()
      const told = [...ofBar.violations, ...ofPage.violations]
      expect(told.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
}

test('every component stands beside what to type for it', async ({ page }) => {
  await page.goto('/authors/components', { timeout: 120_000 })
  const callout = page.getByRole('region', { name: 'Callout' })
  await expect(callout).toContainText('<Callout type="warning"')
  await expect(callout.getByRole('note')).toContainText('Before you disconnect')
})

test('nothing of it is cut off at 320 px, and all can be pressed with a finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await open(page, ARTICLE_PAGE)
  await bar(page).getByRole('button', { name: 'For authors' }).click()
  expect(await findCutOff(page)).toEqual([])
  expect(await findSmallTargets(page)).toEqual([])
})

test('a redirect that was just written leads on, and one that was taken away no more', async ({
  request,
}) => {
  const expectStatus = (status: number) =>
    expect
      .poll(
        () =>
          request.get('/articles/signing-in/ran-out', { maxRedirects: 0 }).then(
            (response) => response.status(),
            // The server starts again to learn of it.
            () => undefined,
          ),
        { timeout: 90_000 },
      )
      .toBe(status)
  await whileSaved({ 'content/redirects.yaml': () => REDIRECTS }, () => expectStatus(308))
  await expectStatus(404)
})
