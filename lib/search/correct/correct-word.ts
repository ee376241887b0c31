import Fuse from 'fuse.js/min-basic'
import { osaDistance } from './osa-distance'

/** A known word that an unknown one may stand for, and how alike they are, 1 being the same. */
export type Correction = { word: string; similarity: number }

// Bitap counts a swap as two errors, so two of four letters must pass; the distance decides.
const FUSE = { threshold: 0.55, location: 0, distance: 60 }
const FUSE_LIMIT = 40
// People rarely get the first letter wrong, and often the order right letters come in.
const FIRST_LETTER = 0.35
const SAME_LETTERS = 0.1
const BEHIND_THE_BEST = 0.15
const KEPT = 3

/**
 * The best known words for an unknown one, best first; none is an empty list. Fuse's Bitap picks them
 * from the shortlist, then the edit distance must be small for the word's length. `bonus` is what
 * the content says for a candidate: its frequency, and whether its neighbours know it.
 */
export function correctWord(
  word: string,
  shortlist: readonly string[],
  bonus: (candidate: string) => number,
): Correction[] {
  const limit = Math.min(word.length <= 4 ? 1 : word.length <= 7 ? 2 : 3, (word.length - 1) / 2)
  const found = new Fuse(shortlist, FUSE).search(word, { limit: FUSE_LIMIT })
  const candidates = found.flatMap(({ item }) => {
    const distance = osaDistance(word, item, Math.floor(limit))
    if (distance > limit) return []
    const cost = distance + (word[0] === item[0] ? 0 : FIRST_LETTER)
    const order = hasSameLetters(word, item) ? SAME_LETTERS : 0
    const similarity = 1 - cost / Math.max(word.length, item.length)
    return [{ word: item, similarity, rank: similarity + bonus(item) + order }]
  })
  candidates.sort((a, b) => b.rank - a.rank || (a.word < b.word ? -1 : 1))
  const best = candidates[0]?.rank ?? 0
  return candidates
    .filter(({ rank }) => rank >= best - BEHIND_THE_BEST)
    .slice(0, KEPT)
    .map((candidate) => ({ word: candidate.word, similarity: candidate.similarity }))
}

function hasSameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}
