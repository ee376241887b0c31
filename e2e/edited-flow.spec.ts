import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

/* Links are in tickets for years: the flow is edited, the site built again, and the old links are opened. */

/** Beside the port of the other tests. */
const PORT = Number(process.env.E2E_PORT ?? 4611) + 1
const FOLDER = path.resolve('.cache/edited')
const PARTS = ['app', 'components', 'content', 'lib', 'public', 'scripts']
const FILES = [
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
const FONTS = 'node_modules/@fontsource-variable'

let server: ChildProcess | undefined

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
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const part of [...PARTS, ...FILES])
    cpSync(part, path.join(FOLDER, part), { recursive: true })
  // Other packages are found in the folder above; the fonts are named by their path.
  cpSync(FONTS, path.join(FOLDER, FONTS), { recursive: true })
  const flow = path.join(FOLDER, 'content/flows/connection.mdx')
  writeFileSync(flow, edit(readFileSync(flow, 'utf8')))

  // The search tests name the steps as they were; they are not what is tried here.
  rmSync(path.join(FOLDER, 'content/search-tests.yaml'))

  const node = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [path.resolve('node_modules', script), ...args], {
      cwd: FOLDER,
      stdio: 'pipe',
    })
  node('tsx/dist/cli.mjs', 'scripts/content-compile.ts')
  node('next/dist/bin/next', 'build')
  server = spawn(
    process.execPath,
    [
      path.resolve('node_modules/next/dist/bin/next'),
      'start',
      '-H',
      '127.0.0.1',
      '-p',
      String(PORT),
    ],
    { cwd: FOLDER, stdio: 'ignore' },
  )
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${PORT}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      {
        timeout: 30_000,
      },
    )
    .toBe(true)
})

test.afterAll(() => {
  server?.kill()
  rmSync(FOLDER, { recursive: true, force: true })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, baseURL: `http://127.0.0.1:${PORT}` })

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
  })
}

test('a renamed step answers 308', async ({ request }) => {
  const response = await request.get(
    `http://127.0.0.1:${PORT}/troubleshoot/connection/slow-down?where=in-chat`,
    { maxRedirects: 0 },
  )
  expect(response.status()).toBe(308)
})
