import { expect, type Page, test } from '@playwright/test'

/* The conversation is kept in one browser, for a while, and survives what happens there. */

const log = (page: Page) => page.getByRole('log', { name: 'Conversation' })
const latest = (page: Page) => log(page).getByRole('article').last()
const field = (page: Page) => page.getByLabel('Your message')

async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
  await expect(field(page)).toHaveValue('')
}

const keep = (page: Page, text: string) =>
  page.evaluate((kept) => localStorage.setItem('conversation', kept), text)

const readKept = (page: Page) => page.evaluate(() => localStorage.getItem('conversation'))

/** The kept conversation, once some words are in it. */
async function parseKept(page: Page, words: string) {
  await expect.poll(() => readKept(page)).toContain(words)
  return JSON.parse((await readKept(page)) ?? '')
}

test('a reload and another page go on where it was', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'Connection has expired in the middle of a chat')
  await expect(latest(page)).toContainText('Sign in again')
  await page.reload()
  await expect(latest(page)).toContainText('Sign in again')
  await page.goto('/articles')
  await page.keyboard.press('Control+i')
  await expect(latest(page)).toContainText('Sign in again')
})

test('two tabs follow each other, and no turn is lost', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto('/chat')
  await other.goto('/chat')
  await say(page, 'hello')
  await expect(log(other)).toContainText('You: hello')
  await Promise.all([say(page, 'thanks from the one'), say(other, 'thanks from the other')])
  for (const tab of [page, other]) {
    await expect(log(tab)).toContainText('thanks from the one')
    await expect(log(tab)).toContainText('thanks from the other')
  }
})

for (const [kind, text, words] of [
  ['damaged', '{"version":1,"messages":[{"text":"my old words', 'my old words'],
  [
    'of another version',
    JSON.stringify({ version: 0, log: [{ text: 'words of an older version' }] }),
    'words of an older version',
  ],
] as const) {
  test(`a kept conversation that is ${kind}: a note, a fresh start, its words to copy`, async ({
    page,
  }) => {
    await page.goto('/')
    await keep(page, text)
    await page.goto('/chat')
    const note = page.getByRole('region', { name: 'Your last conversation' })
    await expect(note).toContainText('Starting fresh.')
    await note.getByText('Show its words').click()
    await expect(note).toContainText(words)
    await say(page, 'hello')
    await page.reload()
    await expect(note).toContainText('Starting fresh.')
    await expect(log(page)).toContainText('You: hello')
    await note.getByRole('button', { name: 'Delete it' }).click()
    await expect(note).toBeHidden()
    await expect(log(page)).toContainText('You: hello')
  })
}

test('after 30 days it is gone', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'hello')
  const kept = await parseKept(page, 'hello')
  const before = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString()
  await keep(page, JSON.stringify({ ...kept, updatedAt: before }))
  await page.reload()
  await expect(log(page)).toContainText('a program, not a person')
  await expect(log(page)).not.toContainText('You: hello')
  await expect.poll(() => readKept(page)).toBeNull()
})

test('deleting asks first, and leaves nothing', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'hello')
  const menu = page.getByLabel('This conversation', { exact: true })
  await menu.click()
  await page.getByRole('button', { name: 'Delete this conversation' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(log(page)).toContainText('You: hello')
  await page.getByRole('button', { name: 'Delete this conversation' }).click()
  await expect(page.getByRole('button', { name: 'Delete it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(log(page)).not.toContainText('You: hello')
  await expect(field(page)).toBeFocused()
  expect(await readKept(page)).toBeNull()
})

test('the transcript is copied with its secrets hidden', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/chat')
  await say(page, 'my token is Bearer abcdefghijkl1234567890 and it fails')
  await page.getByLabel('This conversation', { exact: true }).click()
  await page.getByRole('button', { name: 'Copy transcript' }).click()
  await expect(page.getByRole('button', { name: 'Copied transcript' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('my token is')
  expect(copied).not.toContain('abcdefghijkl1234567890')
})

test('HTML and scripts are words like others', async ({ page }) => {
  await page.goto('/chat')
  await say(page, '<img src=x onerror="document.title=1"><script>document.title=2</script>')
  await expect(log(page)).toContainText('<img src=x')
  await expect(page).toHaveTitle(/Guided chat/)
  await expect(log(page).locator('img')).toHaveCount(0)
})

test('where the page cannot make replies itself, the server does', async ({ page }) => {
  await page.route('**/chat-bundle', (route) => route.abort())
  await page.goto('/chat')
  await say(page, 'Connection has expired in the middle of a chat')
  await expect(latest(page)).toContainText('Sign in again')
})

test('where nobody can, it says so and keeps what was written', async ({ page }) => {
  await page.route('**/chat-bundle', (route) => route.abort())
  await page.route('**/api/chat', (route) => route.abort())
  await page.goto('/chat')
  await field(page).fill('my words')
  await field(page).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'could not answer' })).toBeVisible()
  await expect(field(page)).toHaveValue('my words')
})

test('nothing written is said so, and is no turn', async ({ page }) => {
  await page.goto('/chat')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Write something' })).toBeVisible()
  await expect(log(page).getByRole('article')).toHaveCount(1)
})

test('the longest log opens at its end, and goes on', async ({ page }) => {
  await page.goto('/chat')
  await say(page, 'Connection has expired in the middle of a chat')
  const kept = await parseKept(page, 'Connection has expired')
  const pair = kept.messages.slice(-2)
  const messages = Array.from({ length: 200 }, (_, index) => ({
    ...pair[index % 2],
    id: index + 1801,
  }))
  await keep(page, JSON.stringify({ ...kept, messages, nextId: 2001 }))
  await page.reload()
  await expect(latest(page)).toBeInViewport()
  await say(page, 'it still fails')
  await expect(log(page)).toContainText('You: it still fails')
})

test('a press before the scripts are there is answered by the server, and kept', async ({
  page,
}) => {
  let release = () => {}
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await isReleased
    await route.continue()
  })
  await page.goto('/chat', { waitUntil: 'commit' })
  await log(page)
    .getByRole('button', { name: /When I press Connect/ })
    .click()
  await expect(latest(page)).toContainText('What happens when you press Connect?')
  release()
  await expect.poll(() => readKept(page)).toContain('What happens when you press Connect?')
  await page.goto('/chat')
  await expect(latest(page)).toContainText('What happens when you press Connect?')
})

test('the server refuses what is no conversation', async ({ request }) => {
  const at = new Date().toISOString()
  const input = { kind: 'said', at, text: 'hello' }
  const post = (data: unknown) => request.post('/api/chat', { data: data as object })
  expect((await post({ kind: 'turn', input })).status()).toBe(200)
  expect((await post({ kind: 'turn', input, conversation: { version: 0 } })).status()).toBe(400)
  expect((await post({ kind: 'turn', input: { kind: 'said' } })).status()).toBe(400)
  expect((await post({ kind: 'turn', input, conversation: 'x'.repeat(2_100_000) })).status()).toBe(
    413,
  )
})
