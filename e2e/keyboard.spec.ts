import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './pages'

/* Whoever has a keyboard only gets everywhere, in the order of the page, and sees where they are. */

/** The name of what has the focus, and whether a ring shows it. */
async function readFocus(page: Page): Promise<{ name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { name: '', isSeen: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // A field in a frame lets the frame show it.
    const frame = element.closest('form, dialog > div')
    const framed = frame ? getComputedStyle(frame).outlineStyle : 'none'
    const box = element.getBoundingClientRect()
    const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.width > 0
    const isRinged = (outlineStyle !== 'none' && outlineWidth !== '0px') || framed !== 'none'
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return {
      name: (name || (element.getAttribute('name') ?? '')).trim().replace(/\s+/g, ' '),
      isSeen: isRinged && isOnScreen,
    }
  })
}

/** Press Tab until something of that name has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<string[]> {
  const stops: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focus = await readFocus(page)
    stops.push(focus.name)
    expect(focus.isSeen, `focus is seen on “${focus.name}”`).toBe(true)
    if (name.test(focus.name)) return stops
  }
  throw new Error(`Tab reached no ${name}; it stopped at ${stops.join(' | ')}`)
}

test('on the front page Tab walks from the skip link through the header to the search and the symptoms', async ({
  page,
}) => {
  await page.goto(PAGES.home)
  const stops = await tabTo(page, /^It asks me to sign in again$/)
  expect(stops.slice(0, 8)).toEqual([
    'Skip to the page',
    'Unstuck, home',
    'Topics',
    'Guided check',
    'Live checks',
    expect.stringMatching(/^Search/),
    'Chat',
    'Switch between light and dark',
  ])
  expect(stops.slice(8, 10)).toEqual(['q', 'Search'])
})

test('a question is typed and asked without a pointer', async ({ page }) => {
  await page.goto(PAGES.home)
  await tabTo(page, /^q$/)
  await page.keyboard.type('connector expired')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=connector\+expired/)
})

test('a guided check is answered by number keys, from the first choice on', async ({ page }) => {
  await page.goto(PAGES['first question'])
  await tabTo(page, /^When I press Connect|^1/)
  await page.keyboard.press('1')
  await expect(page).toHaveURL(/where=on-connect/)
  const choices = page.getByRole('list', { name: 'Your answer' }).getByRole('link')
  await expect(choices.first()).toBeVisible()
})

test('the choices come before everything else of a question, but what was answered', async ({
  page,
}) => {
  await page.goto(PAGES.question)
  const first = page.getByRole('list', { name: 'Your answer' }).getByRole('link').first()
  const name = (await first.textContent()) ?? ''
  const stops = await tabTo(page, new RegExp(name.replace(/^\d/, '').slice(0, 12)))
  const between = stops.slice(stops.indexOf('Switch between light and dark') + 1, -1)
  expect(between.filter((stop) => !/^Change|^How do I check/.test(stop))).toEqual([])
})

test('a step is shared without a pointer', async ({ page }) => {
  await page.goto(PAGES.question)
  await tabTo(page, /^Share this step$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await tabTo(page, /^Copy link$/)
})

test('the palette opens, finds, goes and gives the focus back', async ({ page }) => {
  await page.goto(PAGES.article)
  await tabTo(page, /^Search/)
  await page.keyboard.press('Enter')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeFocused()
  await page.keyboard.press('Enter')
  await field.fill('wrong account')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(new RegExp(PAGES.article))
})
