import { retext } from 'retext'
import retextSmartypants from 'retext-smartypants'

/** Which marks are set as a printer would: quotes and apostrophes, which authors type straight. */
export const TYPOGRAPHY = { backticks: false, dashes: false, ellipses: false } as const

const processor = retext().use(retextSmartypants, TYPOGRAPHY)

/** Words as they are printed: straight quotes and apostrophes become curly ones. */
export function typographic(text: string): string {
  // Most words have none, and parsing a sentence takes longer than a look.
  if (!/['"]/.test(text)) return text
  return processor.processSync(text).toString()
}
