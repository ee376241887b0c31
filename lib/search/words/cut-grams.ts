/**
 * The character 3-grams of `_word_` as numbers below `buckets`, a power of two, written from
 * `place` on; gives the place after the last. Hashing spares a dictionary of grams (Weinberger et
 * al. 2009, "Feature Hashing"); at eight buckets a word a collision is rare and does no harm.
 */
export function cutGrams(word: string, buckets: number, into: Uint32Array, place: number): number {
  let next = place
  for (let start = -1; start < word.length - 1; start++) {
    const hash = mix(
      mix(mix(SEED, letter(word, start)), letter(word, start + 1)),
      letter(word, start + 2),
    )
    // The high bits are folded into the low ones, which are kept.
    into[next++] = (hash ^ (hash >>> 15)) & (buckets - 1)
  }
  return next
}

/** How many grams a word has, repeats included. */
export function countGrams(word: string): number {
  return word.length
}

const SEED = 0x811c9dc5
const EDGE = 95

function letter(word: string, place: number): number {
  return place < 0 || place >= word.length ? EDGE : word.charCodeAt(place)
}

/** A step of FNV-1a, a code unit at a time. */
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193)
