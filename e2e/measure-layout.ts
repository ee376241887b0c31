import type { Page } from '@playwright/test'

/** The least a target may be, in CSS pixels. */
const TARGET = 44

/**
 * What is wider than its page or cut off at its side, each named by its tag and first words. What scrolls
 * by itself may be as wide as it is; drawings may run out of the page.
 */
export async function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>(
      '*:not(svg, svg *, input, nextjs-portal)',
    )) {
      const style = getComputedStyle(element)
      if (style.clipPath !== 'none' || style.visibility === 'hidden') continue
      const { left, right, width: own, height } = element.getBoundingClientRect()
      if (own === 0 || height === 0 || scrolls(element.parentElement)) continue
      const isBeyond = right > width + 1 || left < -1
      const isCut =
        /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      if (isBeyond || isCut) {
        found.push(`${element.localName}: ${element.textContent?.trim().slice(0, 40)}`)
      }
    }
    return found

    function scrolls(element: Element | null): boolean {
      if (element === null || element === document.body) return false
      return (
        /auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement)
      )
    }
  })
}

/**
 * Links, buttons and fields that are smaller than a finger needs, but for links within a sentence, which
 * take the height of their line.
 */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, label:has(input), textarea',
    )) {
      const style = getComputedStyle(element)
      const { width, height, bottom } = element.getBoundingClientRect()
      const isShown = width > 0 && style.visibility !== 'hidden' && bottom > 0
      if (!isShown || element.closest('svg') || isInSentence(element, style.display)) continue
      // Half a pixel may be lost in rounding.
      if (height < least - 0.5 || width < Math.min(least, 24) - 0.5) {
        const size = `${Math.round(width)} by ${Math.round(height)}`
        found.push(`${element.localName} ${element.textContent?.trim().slice(0, 40)}: ${size}`)
      }
    }
    return found

    function isInSentence(element: HTMLElement, display: string): boolean {
      if (display !== 'inline') return false
      const block = element.closest('p, li, dd, td, figcaption, summary, div')
      const words = (one: Element | null) => one?.textContent?.replace(/[\s.,]/g, '').length ?? 0
      return words(block) > words(element)
    }
  }, TARGET)
}
