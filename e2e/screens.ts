import { AxeBuilder } from '@axe-core/playwright'
import { type Page, test } from '@playwright/test'

type Screen = { width: number; colorScheme: 'light' | 'dark' }

/** A large screen and a phone, each in one scheme: all but colours is the same in the other. */
export const SCREENS: readonly Screen[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
]

/** The same two in the other scheme. */
export const OTHER_SCHEMES: readonly Screen[] = [
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
]

/** Declare the same tests for several screens. */
export function onScreens(screens: readonly Screen[], declare: (screen: Screen) => void): void {
  for (const screen of screens) {
    const { width, colorScheme } = screen
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })
      declare(screen)
    })
  }
}

/**
 * Which rules of accessibility a page breaks, each with an element that does.
 * @param rules only these; all that axe knows unless told
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
