import { expect, type Page, test } from '@playwright/test'
import { findViolations, onScreens, SCREENS } from './screens'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const MIDWAY =
  '/troubleshoot/connection/status?connector=slack&message=not-responding&where=in-chat'

test('an agent copies a link in the middle, in each format', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(MIDWAY)
  await page.getByText('Share this step').click()
  const copied = async (what: string) => {
    await page.getByRole('button', { name: `Copy ${what}`, exact: true }).click()
    await expect(page.getByRole('button', { name: `Copied ${what}` })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('link')).toBe(`${baseURL}${MIDWAY}`)
  expect(await copied('Markdown')).toContain(`](${baseURL}${MIDWAY})`)
  expect(await copied('HTML')).toContain('<a href=')
  expect(await copied('plain text')).toContain('In the middle of a conversation')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a customer’s words become a prefilled guide, causes and articles', async ({ page }) => {
      await page.goto('/agents')
      await page
        .getByRole('textbox', { name: 'The customer’s words' })
        .fill('Slack: "Connection has expired", ofid_12ab34, code=abcd1234secret')
      await page.getByRole('button', { name: 'Find what to send' }).click()
      const guide = page.getByRole('link', { name: 'My connector does not work: Sign in again' })
      await expect(guide).toHaveAttribute(
        'href',
        /\/troubleshoot\/connection\/sign-in-again\?connector=slack&message=expired&reference=ofid_12ab34&said=connection-has-expired&where=in-chat$/,
      )
      await expect(page.getByRole('main')).toContainText('ofid_12ab34')
      await expect(page.getByRole('main')).not.toContainText('abcd1234secret')
      await expect(
        page.getByRole('link', { name: 'A connector asks you to sign in again' }),
      ).toBeVisible()
      await guide.click()
      await expect(heading(page)).toHaveText('Sign in again')
    })

    test('a pasted error text fills in what it tells', async ({ page }) => {
      await page.goto('/troubleshoot/connection')
      await page.getByText('Do you have an error text?').click()
      await page.getByRole('textbox', { name: /Paste it/ }).fill('… Conection has expired (code 7)')
      await page.getByRole('button', { name: 'Fill it in' }).click()
      await expect(heading(page)).toHaveText('Sign in again')
      await expect(page.getByRole('note')).toContainText('Connection has expired')
    })

    test('a pasted packet fills in the case, and its reference comes to the hand-over', async ({
      page,
    }) => {
      await page.goto('/troubleshoot/connection')
      await page.getByText('Do you have an error text?').click()
      await page
        .getByRole('textbox', { name: /Paste it/ })
        .fill(
          '> Connector: Slack\n> Reference: ofid_9f8e7d\n> 1. Where does it go wrong? In the middle of a conversation\n> 2. What does Claude show you? It asks me to sign in, or says the connection has expired',
        )
      await page.getByRole('button', { name: 'Fill it in' }).click()
      await expect(heading(page)).toHaveText('Sign in again')
      await expect(page).toHaveURL(/connector=slack.*reference=ofid_9f8e7d/)
      await page.getByRole('link', { name: /It still fails/ }).click()
      await page.getByText('I would rather have a person').click()
      await expect(page.getByRole('main')).toContainText('Connector: Slack')
      await expect(page.getByRole('main')).toContainText('Reference: ofid_9f8e7d')
    })

    test('a pasted text that nobody knows says so, and loses nothing', async ({ page }) => {
      await page.goto('/troubleshoot/connection')
      await page.getByText('Do you have an error text?').click()
      await page.getByRole('textbox', { name: /Paste it/ }).fill('the printer is on fire')
      await page.getByRole('button', { name: 'Fill it in' }).click()
      await expect(page.getByRole('status')).toContainText('We don’t know that text')
      await expect(heading(page)).toHaveText('Where does it go wrong?')
    })

    test('changing the first answer of five keeps what still fits and says what does not', async ({
      page,
    }) => {
      await page.goto(
        '/troubleshoot/connection/own-site?where=in-chat&message=other&other-message=not-enabled&plan=paid-computer&private-window=no&other-network=no',
      )
      await expect(heading(page)).toHaveText(/own site/)
      await page
        .getByRole('link', { name: 'Change your answer to: Where does it go wrong?' })
        .click()
      await page.getByRole('link', { name: /On the service.s sign-in page/ }).click()
      await expect(heading(page)).toHaveText('What does the sign-in page do?')
      await expect(page.getByRole('note')).toContainText('no longer fit')
      await page.getByRole('link', { name: /It stays blank/ }).click()
      await expect(heading(page)).toHaveText(/own site/)
    })
  })
}

test('a case is handed over, shown before it is copied, without its secrets', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(
    '/troubleshoot/connection/handoff?message=expired&permissions-changed=still-fails&sign-in-again=still-fails&sign-in-ended=finished&where=in-chat',
  )
  const field = page.getByRole('textbox', { name: 'The error text, if you saw one' })
  await field.fill('Authorization: Bearer abcdefgh12345678 invalid_grant ofid_9f8e7d')
  await expect(page.getByRole('main')).toContainText('Reference: ofid_9f8e7d')
  await page.getByRole('button', { name: 'Copy as plain text' }).click()
  const packet = await page.evaluate(() => navigator.clipboard.readText())
  expect(packet).toContain('Where it fails: In the middle of a conversation')
  expect(packet).toContain('ofid_9f8e7d')
  expect(packet).not.toContain('abcdefgh12345678')

  await page.goto('/troubleshoot/connection')
  await page.getByText('Do you have an error text?').click()
  await page.getByRole('textbox', { name: /Paste it/ }).fill(packet)
  await page.getByRole('button', { name: 'Fill it in' }).click()
  await expect(heading(page)).toHaveText('Hand it over to support')
})

test('machines get the graph, the next step and the Markdown of a guide', async ({ request }) => {
  const graph = await (await request.get('/api/flows/connection')).json()
  expect(graph).toMatchObject({ id: 'connection', start: 'where' })
  expect(graph.steps.length).toBeGreaterThan(20)

  const next = await (
    await request.get('/api/flows/connection/next?where=in-chat&message=nonsense&x=1')
  ).json()
  expect(next.step.id).toBe('message')
  expect(next.trail).toHaveLength(1)

  const unknown = await request.get('/api/flows/nope')
  expect(unknown.status()).toBe(404)
  expect((await unknown.json()).flows).toContain('connection')

  const markdown = await request.get('/troubleshoot/connection.md')
  expect(markdown.headers()['content-type']).toContain('text/markdown')
  expect(await markdown.text()).toContain('## Where does it go wrong?')
})

const NONSENSE = {
  '500 parameters': Array.from({ length: 500 }, (_, index) => `p${index}=x`).join('&'),
  'prototype names': '__proto__=x&constructor=y&toString=z&where=__proto__&message=constructor',
  'prototype names of a connector and an error': 'connector=__proto__&error=constructor',
  'a null byte': 'where=%00&%00=where&connector=%00&reference=%00',
  'a torn sequence': 'where=%E0%A4%A&%E0%A4%A=x&error=%E0%A4%A',
  'a lone surrogate': 'where=%ED%A0%80&said=%ED%A0%80',
  'a very long answer': `where=${'a'.repeat(10_000)}`,
  'repeated, empty and bracketed parameters': 'where=in-chat&where=on-connect&&==&?&where[]=x',
}

for (const [name, query] of Object.entries(NONSENSE)) {
  test(`${name} in an address: a plain page`, async ({ request }) => {
    for (const path of ['', '/where', '/status', '/map', '/print']) {
      expect((await request.get(`/troubleshoot/connection${path}?${query}`)).status()).toBe(200)
    }
    const next = await request.get(`/api/flows/connection/next?${query}`)
    expect((await next.json()).step.id).toBe('where')
  })
}

test('a flow that cannot be, named to machines, is one that there is not', async ({ request }) => {
  for (const id of [
    '__proto__',
    'constructor',
    '%ff',
    '%E0%A4%A',
    '%00',
    '-',
    'a'.repeat(10_000),
  ]) {
    for (const path of [`/api/flows/${id}`, `/api/flows/${id}/next?where=x`]) {
      const response = await request.get(path)
      expect(response.status()).toBe(404)
      expect((await response.json()).flows).toContain('connection')
    }
  }
})

test('a paste that is none, or nonsense, fills nothing in', async ({ request, baseURL }) => {
  const path = '/troubleshoot/connection/paste'
  const nothing = `${path.replace('/paste', '')}?pasted=unknown`
  for (const data of [
    '',
    'text=%00',
    'text=%E0%A4%A',
    'text=__proto__',
    `text=${'a'.repeat(50_000)}`,
  ]) {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const response = await request.post(path, { data, headers, maxRedirects: 0 })
    expect(response.status()).toBe(303)
    expect(new URL(response.headers().location ?? '', baseURL).href).toBe(`${baseURL}${nothing}`)
  }
})

onScreens(SCREENS, () => {
  test('agents’ pages have no violations', async ({ page }) => {
    await page.goto('/agents')
    expect(await findViolations(page)).toEqual([])
    await page.goto('/troubleshoot/connection/print')
    expect(await findViolations(page)).toEqual([])
    await page.goto(MIDWAY)
    await page.getByText('Share this step').click()
    await page.getByText('I would rather have a person').click()
    expect(await findViolations(page)).toEqual([])
  })
})
