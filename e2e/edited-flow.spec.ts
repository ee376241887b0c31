import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Copy, copyAddress, serveCopy } from './serve-copy'

/*
 * Links are in tickets for years: the flow is edited, the site built again, and the old links are opened.
 * An incident is written down too, and shows where it should and as long as it should.
 */

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

const MINUTE = 60_000
const builtAt = Date.now()
const fromNow = (minutes: number) => new Date(builtAt + minutes * MINUTE).toISOString()

/** One that is open, one that is over, and one that is to come. */
const INCIDENTS = `incidents:
  - service: slack
    since: ${fromNow(-30)}
    until: ${fromNow(60)}
    text: Requests take up to a minute. You don't need to reconnect.
    articles: [service-down/service-down]
  - service: jira
    since: ${fromNow(-60)}
    until: ${fromNow(-30)}
    text: This one is over.
  - service: figma
    since: ${fromNow(120)}
    until: ${fromNow(180)}
    text: Planned work.
`

/** An article that had another name. */
const REDIRECTS = 'articles:\n  signing-in/ran-out: signing-in/sign-in-expired\n'

/** What live checks say leads through the same steps. */
function editVerdicts(verdicts: string): string {
  return verdicts
    .replaceAll('message: not-responding', 'message: not-responding, since: today')
    .replaceAll('reaches: slow-down', 'reaches: too-many-requests')
}

/** Nothing answers with a choice that is gone. */
function editClues(clues: string): string {
  return clues.replace(/, other-message: chrome(?= \})/, '')
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  copy = await serveCopy('edited', {
    portAfter: PORT_AFTER,
    as: 'built',
    edit(folder) {
      const flow = path.join(folder, 'content/flows/connection.mdx')
      writeFileSync(flow, edit(readFileSync(flow, 'utf8')))
      const verdicts = path.join(folder, 'content/verdicts.yaml')
      writeFileSync(verdicts, editVerdicts(readFileSync(verdicts, 'utf8')))
      writeFileSync(path.join(folder, 'content/incidents.yaml'), INCIDENTS)
      writeFileSync(path.join(folder, 'content/redirects.yaml'), REDIRECTS)
      const clues = path.join(folder, 'content/clues.yaml')
      writeFileSync(clues, editClues(readFileSync(clues, 'utf8')))
      // Search tests and dialogues name the steps as they were; they are not what is tried here.
      rmSync(path.join(folder, 'content/search-tests.yaml'))
      rmSync(path.join(folder, 'content/conversations'), { recursive: true })
    },
  })
})

test.afterAll(() => copy?.stop())

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, baseURL: ADDRESS })

    test('a link that an agent copied in the middle shows how far its answers go, and says so', async ({
      page,
    }) => {
      const before = test.info().project.use.baseURL ?? ''
      await page.goto(`${before}/troubleshoot/connection`)
      await page.getByRole('link', { name: /In the middle of a conversation/ }).click()
      await page.getByRole('link', { name: /The server isn.t responding/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('status page')
      await page.getByText('Share this step').click()
      const share = page.locator('details').filter({ hasText: 'Share this step' })
      const copied = (await share.locator('pre').first().textContent()) ?? ''
      expect(copied).toBe(page.url())

      await page.goto(copied.replace(before, ''))
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

    test('a link with an answer that is gone says what became of it', async ({ page }) => {
      await page.goto(
        '/troubleshoot/connection/other-message?message=other&other-message=chrome&where=in-chat',
      )
      await expect(page.getByRole('note')).toContainText('This product has a guide of its own now.')
      await expect(page.getByRole('link', { name: /I.m not sure/ })).toBeVisible()
    })

    test('a link to a retired step has a page that says what became of it', async ({ page }) => {
      const response = await page.goto('/troubleshoot/connection/claude-in-chrome')
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('main')).toContainText('This product has a guide of its own now.')
      await page.getByRole('link', { name: 'Start from the first question' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where does it go wrong?')
    })

    test('a link to a retired step keeps the answers that it has', async ({ page }) => {
      await page.goto(
        '/troubleshoot/connection/claude-in-chrome?message=not-responding&where=in-chat',
      )
      await page.getByRole('link', { name: 'Go on with your answers' }).click()
      await expect(page).toHaveURL(/[?&]message=not-responding&where=in-chat/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Since when?')
    })
  })
}

test('the old address of a renamed article answers 308, also that of its Markdown', async ({
  request,
}) => {
  for (const end of ['', '.md']) {
    const old = await request.get(`${ADDRESS}/articles/signing-in/ran-out${end}`, {
      maxRedirects: 0,
    })
    expect(old.status()).toBe(308)
    expect(old.headers().location).toBe(`/articles/signing-in/sign-in-expired${end}`)
  }
  const followed = await request.get(`${ADDRESS}/articles/signing-in/ran-out`)
  expect(await followed.text()).toContain('A connector asks you to sign in again')
})

test('a renamed step answers 308', async ({ request }) => {
  const response = await request.get(`${ADDRESS}/troubleshoot/connection/slow-down?where=in-chat`, {
    maxRedirects: 0,
  })
  expect(response.status()).toBe(308)
})

test.describe('an incident', () => {
  test.use({ baseURL: ADDRESS })

  const banner = (page: Page) => page.getByRole('complementary', { name: /^Current incident/ })

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      test('shows on the front page, the articles named, and guides that speak of its service', async ({
        page,
      }) => {
        for (const address of [
          '/',
          '/articles/service-down/service-down',
          '/troubleshoot/connection?connector=slack',
        ]) {
          await page.goto(address)
          await expect(banner(page)).toHaveCount(1)
          await expect(banner(page)).toContainText('Slack has trouble right now. Requests take up')
          await expect(banner(page)).toContainText(/Since \d+ \w+, \d\d:\d\d UTC, expected until/)
        }
        for (const address of [
          '/articles/signing-in/sign-in-expired',
          '/troubleshoot/connection',
          '/troubleshoot/connection?connector=jira',
        ]) {
          await page.goto(address)
          await expect(banner(page)).toHaveCount(0)
        }
      })
    })
  }

  test('goes by itself, also in a page that stays open, and a planned one comes', async ({
    page,
  }) => {
    await page.clock.install({ time: builtAt + 59 * MINUTE })
    await page.goto('/')
    await expect(banner(page)).toContainText('Slack')
    await page.clock.fastForward(2 * MINUTE)
    await expect(banner(page)).toHaveCount(0)
    await page.clock.fastForward(60 * MINUTE)
    await expect(banner(page)).toContainText('Figma has trouble right now. Planned work.')
  })

  test('is over in a page that was built before it ended', async ({ page }) => {
    await page.clock.install({ time: builtAt + 24 * 60 * MINUTE })
    await page.goto('/articles/service-down/service-down')
    await expect(banner(page)).toHaveCount(0)
  })

  test('is believed by the check of the service, which asks nobody else', async ({ page }) => {
    const answer = await page.request.get('/api/checks/service-status?connector=slack')
    expect(await answer.json()).toMatchObject({
      finding: { status: 'fail', cause: 'service', source: 'this help centre' },
    })
    await page.goto(
      '/troubleshoot/connection/status?connector=slack&message=not-responding&where=in-chat&since=today',
    )
    await expect(page.getByRole('link', { name: /Yes, an incident is open/ })).toContainText(
      'The live check points here',
    )
  })
})
