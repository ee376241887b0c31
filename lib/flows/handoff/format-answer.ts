/** A question and its answer on one line. The title of a remedy asks nothing, so a colon parts it from what was said. */
export function formatAnswer(asked: string, said: string): string {
  return `${asked}${/[?!.:…]$/.test(asked) ? '' : ':'} ${said}`
}
