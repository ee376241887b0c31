const KEY = 'recent-searches'
const MOST = 5

/** The reader's last searches in this browser, newest first; none where storage is off. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keep a search that led somewhere; long pastes are not kept. */
export function rememberRecent(query: string): void {
  const words = query.trim()
  if (words === '' || words.length > 100) return
  try {
    const kept = [words, ...readRecent().filter((one) => one !== words)].slice(0, MOST)
    localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Storage is off: the palette works without a memory.
  }
}
