import type { Page } from '@playwright/test'

/**
 * Note when scripts answer in the pages opened from here on. Some bring them before a test could ask:
 * pages with a live check, and the chat.
 */
export async function noteScripts(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('unstuck:ready', () => Object.assign(window, { isReady: true })),
  )
}

/** Resolves when the page's scripts answer; needs noteScripts before the page is opened. */
export async function scriptsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'isReady' in window)
}

/** Do what makes a page bring its scripts, and wait until they answer; needs noteScripts before. */
export async function bringScripts(page: Page): Promise<void> {
  await page.mouse.move(4, 4)
  await page.mouse.move(8, 8)
  await scriptsReady(page)
}
