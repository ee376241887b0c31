import type { Corpus, CorpusEntry, Phrase } from '@/lib/search/index/corpus'

/** A smaller corpus of these entries that knows only their words, as if there had never been others. */
export function selectEntries(
  { words, synonyms, confidence }: Corpus,
  ids: readonly string[],
  entries: readonly CorpusEntry[],
): Corpus {
  const isUsed = new Uint8Array(words.length)
  for (const { title, alternatives, bodyWords } of entries) {
    for (const phrase of [title, ...alternatives, bodyWords]) {
      for (const word of phrase) isUsed[word] = 1
    }
  }
  const newNumber = new Uint32Array(words.length)
  const kept = words.filter((_, word) => isUsed[word] === 1)
  let next = 0
  for (let word = 0; word < words.length; word++) if (isUsed[word] === 1) newNumber[word] = next++
  const renumber = (phrase: Phrase) => phrase.map((word) => newNumber[word]!)
  return {
    ids,
    words: kept,
    entries: entries.map((entry) => ({
      ...entry,
      title: renumber(entry.title),
      alternatives: entry.alternatives.map(renumber),
      bodyWords: renumber(entry.bodyWords),
    })),
    synonyms,
    confidence,
  }
}
