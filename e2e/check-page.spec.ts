import { expect, type Page } from '@playwright/test'
import { findCutOff } from './measure-layout'
import { findViolations, OTHER_SCHEMES, onScreens, SCREENS } from './screens'
import { test } from './testing/live-site'

/* /check: everything that can be measured, a verdict, and false alarms that it must not raise. */

const verdict = (page: Page) => page.getByRole('heading', { level: 2 }).first()

const BROWSER = 'The connector’s server, asked by this browser'

/** What a row says once it is opened. */
async function open(page: Page, name: string) {
  const summary = page.getByRole('group').filter({ hasText: name }).first()
  await summary.getByText(name).click()
  return summary
}

test('it says whom it contacts before it runs, and asks nobody else', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto('/check?connector=hubspot')
  await expect(
    page.getByText(/^Our server asks status\.hubspot\.com and mcp\.hubspot\.com\./),
  ).toBeVisible()
  await expect(verdict(page)).toHaveText(/^Most likely/)
  expect([...hosts].filter((host) => host !== new URL(page.url()).host)).toEqual([
    'mcp.hubspot.com',
  ])
})

test('the statement stands in the page before any script', async ({ request }) => {
  const html = await (await request.get('/check?connector=hubspot')).text()
  expect(html).toContain('Our server asks status.hubspot.com and mcp.hubspot.com.')
})

test('every check has its row, the verdict its evidence, and the report goes into a ticket', async ({
  page,
}) => {
  await page.goto('/check?connector=slack')
  await expect(verdict(page)).toHaveText('We can see that the service is down or faulty.')
  await expect(page.getByRole('status').first()).toContainText('the service is down')
  const service = await open(page, 'The service’s own status page')
  await expect(service).toContainText('Apps do not answer')
  await expect(service).toContainText('It can’t tell:')
  await expect(page.getByRole('listitem').filter({ hasText: 'We can see it' })).toContainText('For')
  const text = page.getByText(/^Live checks of Slack\n/)
  await expect(text).toContainText('* Service: we can see it')
  await expect(text).toContainText(/- Reported: Apps do not answer/)
  await expect(text).toContainText(
    /Go on from here: http.*\/troubleshoot\/connection\?connector=slack/,
  )
  await expect(page.getByText(/^## Live checks of Slack/)).toContainText('### Measured')
})

test('a window is tried only at a click, and the verdict takes it in', async ({ page }) => {
  await page.goto('/check?connector=figma')
  await expect(verdict(page)).toHaveText(/^Most likely/)
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(
    page.getByRole('group').filter({ hasText: 'Windows that a sign-in opens' }),
  ).toContainText('All clear')
  await expect(verdict(page)).toHaveText(/^Most likely/)
})

test('a connector that nobody knows is told, and one can be chosen', async ({ page }) => {
  await page.goto('/check?connector=nobody')
  await expect(page.getByRole('alert').filter({ hasText: 'no connector' })).toBeVisible()
  await expect(page.getByLabel('Which connector is it?')).toBeVisible()
})

test('a host that never answers ends within its limit, and the service is most likely down', async ({
  page,
}) => {
  await page.goto('/check?connector=monday')
  await expect(verdict(page)).toHaveText('Most likely the service is down or faulty.', {
    timeout: 15_000,
  })
})

test('a firewall in front of the server is told apart from the browser', async ({ page }) => {
  await page.goto('/check?connector=notion')
  await expect(verdict(page)).toHaveText(/a firewall, a certificate or a wrong address/)
})

test('false alarm: when our own way out is down, nobody is accused', async ({ page }) => {
  await page.goto('/check?connector=intercom')
  await expect(verdict(page)).toHaveText(/^We can’t tell from here/)
  expect(await open(page, BROWSER)).toBeTruthy()
  await expect(page.getByRole('group').filter({ hasText: BROWSER })).toContainText('Couldn’t tell')
})

test('false alarm: this page’s own policy stops the request, and the browser is not accused', async ({
  page,
}) => {
  await page.route('**/check?connector=hubspot', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "connect-src 'self'" }
    await route.fulfill({ response, headers })
  })
  await page.goto('/check?connector=hubspot')
  const found = await open(page, BROWSER)
  await expect(found).toContainText('Couldn’t tell')
  await expect(found).toContainText('This page’s own rules stopped the request')
  await expect(verdict(page)).not.toHaveText(/browser/)
})

test('false alarm: a service that lets no other site ask it (CORP) is not a blocker', async ({
  page,
}) => {
  await page.goto('/check?connector=box')
  const found = await open(page, BROWSER)
  await expect(found).toContainText('Couldn’t tell')
  await expect(found).toContainText('lets no other site’s page ask it')
  await expect(verdict(page)).not.toHaveText(/browser/)
})

test('false alarm: a service that denies reading across sites (CORS) is reached all the same', async ({
  page,
}) => {
  await page.goto('/check?connector=canva')
  await expect(page.getByRole('group').filter({ hasText: BROWSER })).toContainText('All clear')
})

test('false alarm: offline, the browser says so and accuses no extension', async ({
  page,
  context,
}) => {
  await page.goto('/check?connector=square')
  await expect(verdict(page)).toHaveText(/^Most likely/)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Run again' }).click()
  await expect(verdict(page)).toHaveText('We can see that your own network is in the way.')
  await expect(page.getByRole('group').filter({ hasText: BROWSER })).toContainText('Couldn’t tell')
  await expect(page.getByRole('group').filter({ hasText: 'A content blocker' })).toContainText(
    'Couldn’t tell',
  )
})

test('200 requests at once for one check make one outgoing request', async ({
  request,
  services,
}) => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, () =>
      request.get('/api/checks/service-status?connector=confluence'),
    ),
  )
  expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([200]))
  const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())))
  expect(bodies.size).toBe(1)
  await request.get('/check/frame?connector=confluence')
  expect(services.requestsTo('confluence.status.atlassian.com')).toEqual([
    'GET /api/v2/summary.json',
  ])
})

test('the route names what there is, and a client cannot name a host', async ({ request }) => {
  const known = await request.get('/api/checks/reach?connector=figma')
  expect(known.status()).toBe(200)
  expect(known.headers()['cache-control']).toBe('no-store')
  expect(await known.json()).toMatchObject({
    probe: 'reach',
    connector: 'figma',
    finding: { status: 'ok', source: 'https://mcp.figma.com/mcp' },
  })
  const get = async (path: string) => {
    const answer = await request.get(`/api/checks/${path}`)
    return { status: answer.status(), body: await answer.json() }
  }
  const connectors = expect.arrayContaining(['github', 'slack'])
  for (const name of ['nobody', '127.0.0.1', 'https://example.com/', '__proto__', '']) {
    expect(await get(`reach?connector=${encodeURIComponent(name)}`)).toMatchObject({
      status: 404,
      body: { connectors },
    })
  }
  expect(await get('reach')).toMatchObject({ status: 400, body: { connectors } })
  const probes = ['service-status', 'reach']
  for (const name of ['cookies', 'nothing', 'constructor']) {
    expect(await get(`${name}?connector=figma`)).toMatchObject({ status: 404, body: { probes } })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('our server checks what it can, and its verdict leads on', async ({ page }) => {
    await page.goto('/check')
    await page.getByLabel('Which connector is it?').selectOption('Jira')
    await page.getByRole('button', { name: 'Run the checks' }).click()
    const said = page.getByText(/^Our server asks .* Nothing else/).filter({ visible: true })
    await expect(said).not.toContainText('This browser asks')
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText(
      'We can see that rights are missing, on your account or for Claude.',
    )
    await expect(frame.getByText(/^Live checks of Jira\n/)).toContainText(
      '* Permissions: we can see it',
    )
    await frame.getByRole('link', { name: 'Check what your account may do' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Check what your account may do',
    )
  })
})

onScreens([...SCREENS, ...OTHER_SCHEMES], () => {
  for (const address of [
    '/check?connector=slack',
    '/check/frame?connector=slack',
    '/troubleshoot/connection/status?connector=slack&message=not-responding&where=in-chat',
    '/troubleshoot/connection/status?message=not-responding&where=in-chat',
    '/check/frame/connection/status?connector=slack',
  ]) {
    test(`${address}: no violations, nothing wider than the page`, async ({ page }) => {
      await page.goto(address)
      if (address.includes('slack')) {
        await expect(page.getByText('Found something').first()).toBeVisible()
      }
      expect(await findViolations(page)).toEqual([])
      expect(await findCutOff(page)).toEqual([])
    })
  }
})
