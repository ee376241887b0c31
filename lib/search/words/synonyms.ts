import type { Lexicon } from '@/lib/search/index/lexicon'
import { stemWord } from './stem-word'
import { tokenise } from './tokenise'

/** A word or expression, as stems joined by spaces → the known stems that mean much the same. */
export type Synonyms = ReadonlyMap<string, readonly number[]>

/** The longest expression looked up, in words. */
export const LONGEST_SYNONYM = 3

/** Index groups of synonyms by each of their members. */
export function buildSynonyms(groups: readonly (readonly string[])[], lexicon: Lexicon): Synonyms {
  const synonyms = new Map<string, number[]>()
  for (const group of groups) {
    const members = group.map((member) => tokenise(member).map(({ word }) => stemWord(word)))
    for (const member of members) {
      const own = new Set(member)
      const others = members
        .filter((other) => other !== member)
        .flatMap((other) => other.filter((stem) => !own.has(stem)))
        .flatMap((stem) => lexicon.stemNumberOf.get(stem) ?? [])
        .filter((stem) => lexicon.isStop[stem] === 0)
      const key = member.join(' ')
      synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...others])])
    }
  }
  return synonyms
}
