/** As long as a hidden page, which paints nothing, is waited for. */
const LONGEST_MS = 200

/** Resolves once what was just drawn is on the screen, so that slow work does not hold it up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const longest = setTimeout(resolve, LONGEST_MS)
    requestAnimationFrame(() => {
      clearTimeout(longest)
      setTimeout(resolve)
    })
  })
}
