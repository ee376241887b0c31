import type { Scores } from './score-entries'

/**
 * The best entries, at most `limit`, best first; of equals the earlier document. Entries that share no
 * word with the query are left out: like letters alone are noise.
 */
export function rankEntries(
  { total, words }: Scores,
  limit: number,
  except: ReadonlySet<number> = new Set(),
): number[] {
  const best: number[] = []
  for (let entry = 0; entry < total.length; entry++) {
    if (words[entry]! <= 0 || except.has(entry)) continue
    const isFull = best.length >= limit
    if (isFull && total[best.at(-1) ?? 0]! >= total[entry]!) continue
    if (isFull) best.pop()
    let place = best.length
    while (place > 0 && total[best[place - 1]!]! < total[entry]!) place--
    best.splice(place, 0, entry)
  }
  return best.slice(0, limit)
}
