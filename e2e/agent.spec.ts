import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

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
        /\/troubleshoot\/connection\/sign-in-again\?connector=slack&message=expired&where=in-chat$/,
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

test('an address with 500 parameters and prototype names is a plain page', async ({ request }) => {
  const many = Array.from({ length: 500 }, (_, index) => `p${index}=x`).join('&')
  for (const query of [many, '__proto__=x&constructor=y&toString=z', 'where=__proto__']) {
    const response = await request.get(`/troubleshoot/connection?${query}`)
    expect(response.status()).toBe(200)
  }
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`agents’ pages have no violations at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const check = async () =>
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await page.goto('/agents')
    await check()
    await page.goto('/troubleshoot/connection/print')
    await check()
    await page.goto(MIDWAY)
    await page.getByText('Share this step').click()
    await page.getByText('I would rather have a person').click()
    await check()
  })
}
