import { makeChance } from '@/lib/search/confidence/make-chance'
import type { SearchDocument } from '@/lib/search/index/search-document'
import type { SearchData } from './search-data'

const NEW_WORDS = 0.03
const SENTENCES = 4

/**
 * A data set of so many passages for timing: the documents of all sets, each body cut down to a
 * passage, then made-up ones. A made-up document borrows the phrases of several and exchanges some
 * words for new ones, so that the vocabulary grows as it does in real text.
 */
export function makePassages(sets: readonly SearchData[], count: number): SearchData {
  const chance = makeChance(count)
  const pick = <T>(items: readonly T[]) => items[Math.floor(chance() * items.length)]
  const originals = sets.flatMap(({ documents }, set) =>
    documents.map((document) => cutDocument(document, `${set}-${document.id}`)),
  )
  const phrases = originals.flatMap(({ title, alternatives }) => [title, ...alternatives])
  const sentences = originals.flatMap(({ body }) => splitSentences(body))
  const vary = (text = '') =>
    text.replace(/[a-z]{4,}/gi, (word) =>
      chance() < NEW_WORDS ? word + (pick(SYLLABLES) ?? '') : word,
    )
  const documents = originals.slice(0, count)
  while (documents.length < count) {
    documents.push({
      id: `made-${documents.length}`,
      title: vary(pick(phrases)),
      alternatives: Array.from({ length: 5 }, () => vary(pick(phrases))),
      body: Array.from({ length: SENTENCES }, () => vary(pick(sentences))).join(' '),
    })
  }
  const queries = sets.flatMap((data, set) =>
    data.queries.map((query) => ({
      ...query,
      relevant: query.relevant.map((id) => `${set}-${id}`),
    })),
  )
  return { name: `${count} passages`, documents, queries }
}

const SYLLABLES = 'bal cor den fim gos hap jin kel lom mur nev pol rit sul tav'
  .split(' ')
  .flatMap((first, _, all) => all.map((second) => first + second))

function cutDocument(document: SearchDocument, id: string): SearchDocument {
  return { ...document, id, body: splitSentences(document.body).slice(0, SENTENCES).join(' ') }
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 0)
}
