import type { WordPattern } from './parse-phrase'

type Word = { word: string; stem: string }

/** Whether words stand side by side from the place `start` on. */
export function standsAt(
  patterns: readonly WordPattern[],
  words: readonly Word[],
  start: number,
): boolean {
  return patterns.every(({ stem, isPrefix, exact }, index) => {
    const word = words[start + index]
    if (word === undefined) return false
    if (exact !== undefined) return word.word === exact
    return isPrefix ? word.word.startsWith(stem) : word.stem === stem
  })
}
