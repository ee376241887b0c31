import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/* Six whole talks: one for each of the four causes, one that is ambiguous, one that goes to a person. */

const log = (page: Page) => page.getByRole('log', { name: 'Conversation' })
const latest = (page: Page) => log(page).getByRole('article').last()
const field = (page: Page) => page.getByLabel('Your message')
const answer = (page: Page, name: string | RegExp) =>
  latest(page).getByRole('list').getByRole('button', { name })

async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
  await expect(field(page)).toHaveValue('')
}

/** Press Shift+Tab until something has the focus. */
async function goBackTo(page: Page, name: string): Promise<void> {
  const isThere = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  for (let i = 0; i < 12 && !(await isThere()).includes(name); i++) {
    await page.keyboard.press('Shift+Tab')
  }
  expect(await isThere()).toContain(name)
}

test('an expired sign-in, by keyboard alone, beside an article', async ({ page }) => {
  await page.goto('/articles/signing-in/sign-in-expired')
  await page.keyboard.press('Control+i')
  const panel = page.getByRole('dialog', { name: 'Guided chat' })
  await expect(field(page)).toBeFocused()
  await expect(log(page)).toContainText('a program, not a person')
  await page.keyboard.type('in the middle of a chat it says Connection has expired')
  await page.keyboard.press('Enter')

  await expect(latest(page).getByRole('heading')).toContainText(['Sign in again'])
  await expect(latest(page)).toContainText('I took that as In the middle of a conversation')
  await expect(field(page)).toBeFocused()
  await goBackTo(page, 'It still fails')
  await page.keyboard.press('1')
  await expect(latest(page)).toContainText('It works again')
  await expect(latest(page)).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await page.keyboard.press('Control+i')
  await expect(latest(page)).toContainText('It works again')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true })

  test('an outage, found by a live check', async ({ page }) => {
    await page.route('**/api/checks/service-status?*', (route) =>
      route.fulfill({
        json: {
          probe: 'service-status',
          connector: 'slack',
          finding: {
            status: 'fail',
            cause: 'service',
            summary: 'Slack reports an open incident.',
            evidence: [],
            source: 'https://slack-status.com',
            measuredAt: '2026-11-25T12:00:00.000Z',
            tookMs: 200,
          },
        },
      }),
    )
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Chat' }).tap()
    const panel = page.getByRole('dialog', { name: 'Guided chat' })
    await expect(panel).toHaveCSS('width', '390px')
    await expect(panel).toHaveCSS('height', '844px')
    await say(page, 'Slack is not responding, 503 in the middle of a conversation')

    await expect(latest(page)).toContainText('Noted: Slack')
    await expect(latest(page)).toContainText(/about [^.]*the service itself/)
    await expect(latest(page).getByRole('region', { name: 'Live check' })).toContainText(
      'Slack reports an open incident.',
    )
    await expect(answer(page, /Yes, an incident is open/)).toContainText('The check points here')
    await answer(page, /Yes, an incident is open/).tap()
    await expect(latest(page)).toContainText('Points to the service')
    await expect(latest(page).getByText('Did that help?').first()).toBeVisible()
  })
})

test('an administrator has to approve; the answers go on as a page', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'google drive says this app is blocked when I sign in')
  await expect(latest(page)).toContainText('I know this error text')
  await expect(latest(page)).toContainText('Points to permissions')
  // The conversation scrolls, and the page around it does not.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  await latest(page)
    .getByRole('button', { name: 'Change your answer to: Where does it go wrong?' })
    .click()
  await expect(latest(page).getByRole('heading')).toContainText(['Where does it go wrong?'])
  await answer(page, 'On the service’s sign-in page').click()
  await expect(latest(page)).toBeFocused()
  await answer(page, /administrator/).click()
  await latest(page).getByRole('link', { name: 'Continue as a page' }).click()
  await expect(page).toHaveURL(
    /\/troubleshoot\/connection\/admin-approval\?.*sign-in-page=approval/,
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('something in the browser, one turn a page', async ({ page }) => {
    await page.goto('/chat')
    await expect(log(page)).toContainText('a program, not a person')
    await field(page).fill('when I press connect nothing happens, I use an ad blocker <b>too</b>')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(log(page)).toContainText('<b>too</b>')
    await expect(latest(page)).toContainText('It may be about something in your browser')
    await answer(page, 'Yes, it works there').click()
    await expect(latest(page)).toContainText('Points to your browser')
    await page.getByRole('button', { name: 'Talk to a person' }).last().click()
    await expect(latest(page)).toContainText('private window or another browser? Yes')
    await expect(latest(page).getByRole('link', { name: 'Talk to a person' })).toBeVisible()
  })
})

test('an ambiguous message is not asserted; answers in words lead to the right remedy', async ({
  page,
}) => {
  await page.goto('/chat')
  await say(page, 'server isn’t responding')
  await expect(latest(page)).toContainText(/It may be about [^.]*the service itself/)
  await say(page, 'how do I check that?')
  await expect(latest(page).getByRole('group')).toHaveAttribute('open')
  await say(page, 'which plans have connectors?')
  await expect(
    latest(page).getByRole('link', { name: /Which plans have connectors/ }),
  ).toBeVisible()
  await expect(latest(page).getByRole('heading')).toContainText(['status page'])
  await say(page, 'not sure')
  await expect(latest(page)).toContainText('I took that as I’m not sure')
  await latest(page)
    .getByRole('button', { name: /^Change your answer to: Does the service/ })
    .click()
  await say(page, 'nope, nothing on their status page')
  await expect(latest(page)).toContainText('I took that as No, nothing is reported')
  await expect(latest(page).getByRole('heading')).toContainText(['Sign in again'])
  await answer(page, 'It works now').click()
  await expect(latest(page)).toContainText('It works again')
})

test('close readings are named, and the one that is pressed is gone on with', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'the tools vanished although it shows connected; hours later they come back')
  await expect(latest(page)).toContainText('I can read that in more than one way')
  await expect(answer(page, 'None of these')).toBeVisible()
  await answer(page, 'The tools are gone, without a message').click()
  await expect(latest(page).getByRole('heading')).toContainText(['Sign in again'])
  await expect(latest(page)).toBeFocused()
})

test('what is not understood goes to a person, with the case put together', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'asdfgh ofid_abc123')
  await say(page, 'qwertz')
  await say(page, 'yxcvbn')
  await expect(latest(page)).toContainText('A person can take over')
  await expect(latest(page).getByText('ofid_abc123').first()).toBeVisible()
  await expect(latest(page).getByRole('link', { name: 'Talk to a person' })).toHaveAttribute(
    'href',
    /^https:/,
  )
  await latest(page)
    .getByLabel('The error text, if you saw one')
    .fill('Bearer abcdefghijkl1234567890')
  await expect(latest(page).locator('pre').first()).not.toContainText('abcdefghijkl1234567890')
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
  [1280, 'dark'],
  [390, 'light'],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme })

    test('no violations, empty and in mid-talk, as a page and beside one', async ({ page }) => {
      const violations = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
        )
      await page.goto('/')
      await page.keyboard.press('Control+i')
      await expect(log(page)).toContainText('a program, not a person')
      expect(await violations()).toEqual([])
      await say(page, 'Connection has expired in the middle of a chat')
      await expect(latest(page)).toContainText('Sign in again')
      expect(await violations()).toEqual([])
      await page.goto('/chat')
      await expect(latest(page)).toContainText('Sign in again')
      await page.getByLabel('This conversation', { exact: true }).click()
      expect(await violations()).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Talk to a person' }).last().click()
      await expect(latest(page)).toContainText('What they will get')
      expect(await violations()).toEqual([])
    })
  })
}
