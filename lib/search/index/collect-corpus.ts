import { tokenise } from '@/lib/search/words/tokenise'
import type { Corpus, CorpusEntry } from './corpus'
import type { SearchDocument } from './search-document'

/** Turn documents into numbered words, without a confidence model yet. */
export function collectCorpus(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
): Corpus {
  const texts = documents.map(splitDocument)
  const words = rankWords(texts)
  const numberOf = new Map(words.map((word, number) => [word, number]))
  const number = (word: string) => numberOf.get(word) ?? 0
  return {
    ids: documents.map((document) => document.id),
    words,
    entries: texts.map((text) => numberWords(text, number)),
    synonyms: synonyms.filter((group) =>
      group.some((member) => tokenise(member).every(({ word }) => numberOf.has(word))),
    ),
    confidence: { bias: 0, weights: [] },
  }
}

type Text = { title: string[]; alternatives: string[][]; body: string[]; errors: string[] }

function splitDocument(document: SearchDocument): Text {
  const errors = document.errors ?? []
  // A keyword is as good as a phrasing, and so is an error text's wording when it is paraphrased.
  const alternatives = [...document.alternatives, ...(document.keywords ?? []), ...errors]
  return {
    title: split(document.title),
    alternatives: alternatives.map(split).filter((words) => words.length > 0),
    body: split(document.body),
    errors,
  }
}

const split = (text: string) => tokenise(text).map((token) => token.word)

function rankWords(texts: readonly Text[]): string[] {
  const counts = new Map<string, number>()
  for (const { title, alternatives, body } of texts) {
    for (const words of [title, ...alternatives, body]) {
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}

function numberWords(text: Text, number: (word: string) => number): CorpusEntry {
  const counts = new Map<number, number>()
  for (const word of text.body) counts.set(number(word), (counts.get(number(word)) ?? 0) + 1)
  const body = [...counts].sort(([a], [b]) => a - b)
  return {
    title: text.title.map(number),
    alternatives: text.alternatives.map((words) => words.map(number)),
    bodyWords: body.map(([word]) => word),
    bodyCounts: body.map(([, count]) => count),
    errors: text.errors,
  }
}
