import { expect, test } from '@playwright/test'
import { PAGES } from './pages'

/* What a screen reader tells of a page: its parts, their names and their states. */

test('the front page: search, symptoms, topics', async ({ page }) => {
  await page.goto(PAGES.home)
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Unstuck, home"
      - navigation "Main":
        - link "Topics"
        - link "Guided check"
      - link "Search"
      - button "Switch between light and dark"
  `)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "What’s stopping you?" [level=1]
      - search:
        - searchbox "Search the help centre"
        - button "Search"
      - region "What do you see?":
        - heading "What do you see?" [level=2]
        - list:
          - listitem:
            - link /.+/
      - region "Topics":
        - list:
          - listitem:
            - link /.+ \\d+ articles/
  `)
})

test('an article: its topic, its parts, what to do when it did not help', async ({ page }) => {
  await page.goto(PAGES.article)
  await expect(page.getByRole('navigation', { name: 'Main' })).toMatchAriaSnapshot(`
    - navigation "Main":
      - link "Topics"
      - link "Guided check"
  `)
  await expect(page.getByRole('link', { name: 'Topics', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph:
        - link "Signing in and staying signed in"
      - heading "A connector asks you to sign in again" [level=1]
      - navigation "On this page"
      - article:
        - heading /Reconnect, step by step/ [level=2]
        - list
      - region "Did this get you unstuck?":
        - link "Yes, it works now"
        - link "No, start the guided check"
      - complementary "About this article"
  `)
})

test('a question: what was answered, the question, its answers in order', async ({ page }) => {
  await page.goto(PAGES.question)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - region "Your answers":
        - heading "Your answers" [level=2]
        - list:
          - listitem:
            - link /Change your answer to/
      - heading [level=1]
      - group: How do I check?
      - list "Your answer":
        - listitem:
          - link /Yes/
        - listitem:
          - link /No/
        - listitem:
          - link /I’m not sure/
  `)
})

test('a remedy: why, what to do, and whether it helped', async ({ page }) => {
  await page.goto(PAGES.remedy)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - region "Your answers"
      - paragraph: /Points to/
      - heading "Sign in again" [level=1]
      - list
      - region "Did that fix it?":
        - heading "Did that fix it?" [level=2]
        - list "Your answer"
  `)
})

test('results: what was asked, how much was found, and each answer as a heading', async ({
  page,
}) => {
  await page.goto(PAGES.results)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - search:
        - searchbox "Search the help centre": connector expired
      - heading [level=1]
      - list:
        - listitem:
          - heading [level=2]:
            - link
  `)
})

test('the palette: a field that controls a list, and options in named groups', async ({ page }) => {
  await page.goto(PAGES.article)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('expired')
  await expect(page.getByRole('group', { name: 'Answers' })).toBeVisible()
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search the help centre":
      - combobox "Search the help centre" [expanded]
      - button "Close"
      - listbox:
        - group "Answers":
          - option [selected]
  `)
})

test('live checks: which connector, and what is measured', async ({ page }) => {
  await page.goto(PAGES['live checks'])
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Let us look for you" [level=1]
      - combobox "Which connector is it?"
      - button "Run the checks"
      - region "What we measure":
        - heading "What we measure" [level=2]
  `)
})

test('what changes is told politely, and once', async ({ page }) => {
  for (const address of Object.values(PAGES)) {
    await page.goto(address)
    // The framework's own, in a tree of its own, tells the title of a page that was navigated to.
    const loud = await page.evaluate(
      () => document.querySelectorAll('[aria-live="assertive"], [role="alert"]').length,
    )
    expect(loud).toBe(0)
    expect(await page.locator('[role="status"]:visible').count()).toBeLessThanOrEqual(1)
  }
})
