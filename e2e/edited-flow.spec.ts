import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Copy, copyAddress, serveCopy } from './serve-copy'

/* Links are in tickets for years: the flow is edited, the site built again, and the old links are opened. */

const PORT_AFTER = 1
const ADDRESS = copyAddress(PORT_AFTER)

// All tests share one copy of the site.
test.describe.configure({ mode: 'default' })

let copy: Copy | undefined

/** The edits of a year: a step is inserted, one is renamed, one is retired. */
function edit(flow: string): string {
  return flow
    .replace(
      /^renamed:$|^scenarios:$/m,
      (line) =>
        `renamed: { slow-down: too-many-requests }\nretired:\n  claude-in-chrome: This product has a guide of its own now.\n  other-message.chrome: This product has a guide of its own now.\n${line}`,
    )
    .replaceAll('(#slow-down)', '(#too-many-requests)')
    .replaceAll('[#slow-down]', '[#too-many-requests]')
    .replaceAll('reaches: slow-down', 'reaches: too-many-requests')
    .replace(/^.*\(#claude-in-chrome\).*\n/m, '')
    .replace(/^ {2}"?Browser extension is not connected.*\n/m, '')
    .replace(/## This message is about Claude in Chrome[\s\S]*?(?=\n## )/, '')
    .replace(/ {2}- name: The message is about Claude in Chrome\n.*\n.*\n/, '')
    .replace('(#status) [#not-responding]', '(#since) [#not-responding]')
    .replace(
      /\n## Does the service's status page/,
      `\n## Since when? [#since]

- [Since today](#status) [#today]
- [For longer](#sign-in-again) [#longer]
- [I'm not sure](#status) [#unsure]

## Does the service's status page`,
    )
    .replaceAll('message: not-responding, status', 'message: not-responding, since: today, status')
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  copy = await serveCopy('edited', {
    portAfter: PORT_AFTER,
    as: 'built',
    edit(folder) {
      const flow = path.join(folder, 'content/flows/connection.mdx')
      writeFileSync(flow, edit(readFileSync(flow, 'utf8')))
      // The search tests name the steps as they were; they are not what is tried here.
      rmSync(path.join(folder, 'content/search-tests.yaml'))
    },
  })
})

test.afterAll(() => copy?.stop())

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, baseURL: ADDRESS })

    test('a link past an inserted step shows how far its answers go, and says so', async ({
      page,
    }) => {
      await page.goto('/troubleshoot/connection/status?message=not-responding&where=in-chat')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Since when?')
      await expect(page.getByRole('note')).toContainText('The guide has changed')
      await page.getByRole('link', { name: 'Since today' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('status page')
    })

    test('a link to a renamed step leads to it, with its answers', async ({ page }) => {
      await page.goto(
        '/troubleshoot/connection/slow-down?message=other&other-message=too-many&where=in-chat',
      )
      await expect(page).toHaveURL(
        /\/too-many-requests\?message=other&other-message=too-many&where=in-chat$/,
      )
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Wait, then send fewer requests',
      )
    })

    test('a link to a retired step has a page that says what became of it', async ({ page }) => {
      const response = await page.goto('/troubleshoot/connection/claude-in-chrome')
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('main')).toContainText('This product has a guide of its own now.')
      await page.getByRole('link', { name: 'Start from the first question' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where does it go wrong?')
    })
  })
}

test('a renamed step answers 308', async ({ request }) => {
  const response = await request.get(`${ADDRESS}/troubleshoot/connection/slow-down?where=in-chat`, {
    maxRedirects: 0,
  })
  expect(response.status()).toBe(308)
})
