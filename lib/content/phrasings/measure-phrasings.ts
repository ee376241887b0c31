import type { Article } from '@/lib/articles/article'
import { articleId } from '@/lib/articles/article'
import type { Flow } from '@/lib/flows/flow'
import { buildEntries } from '@/lib/search/build-entries'
import { collectCorpus } from '@/lib/search/index/collect-corpus'
import { deriveIndex, type SearchIndex } from '@/lib/search/index/search-index'
import { parseQuery } from '@/lib/search/rank/parse-query'
import { scoreEntries } from '@/lib/search/rank/score-entries'
import { ENGLISH_SYNONYMS } from '@/lib/search/words/english-synonyms'

/** What the search makes of one of an article's questions. */
export type PhrasingScore = {
  /** The other article that fits the question best, as topic/slug. */
  rival: string
  /** The rival's score as a share of the own article's: above 1, the rival is found first. */
  ratio: number
}

export type PhrasingsInput = {
  /** What readers may find. */
  articles: readonly Article[]
  flows: readonly Flow[]
  synonyms: readonly (readonly string[])[]
  /** The articles whose questions are asked; all unless told. */
  asked?: readonly Article[]
}

/** By article, the scores of its questions in their order; null where no other article shares a word. */
export type PhrasingScores = ReadonlyMap<string, readonly (PhrasingScore | null)[]>

/**
 * Ask the search every question of the articles, by the very index that readers search, and compare their
 * own article with the best of the others.
 *
 * The question asked stays in the index, since that is what a reader meets who types it. Held out, a third
 * of good questions would miss: that tells how well an article is found by words that nobody wrote down,
 * and is measured by the report, not told as a fault.
 * @param onArticle called after each article
 */
export function measurePhrasings(
  { articles, flows, synonyms, asked = articles }: PhrasingsInput,
  onArticle: () => void = () => {},
): PhrasingScores {
  const searchables = buildEntries({ topics: [], articles: [...articles], flows: [...flows] })
  const documents = searchables.map(({ document }) => document)
  const index = deriveIndex(collectCorpus(documents, [...synonyms, ...ENGLISH_SYNONYMS]))
  // Readers find steps of flows under a heading of their own: they push no article down.
  const isAnswer = searchables.map(({ entry }) => entry.group === 'answers')
  const numberOf = new Map(index.corpus.ids.map((id, number) => [id, number]))
  return new Map(
    asked.map((article) => {
      const id = articleId(article)
      const own = numberOf.get(id)
      const scores = article.questions.map((question) =>
        own === undefined ? null : findRival(question, own, index, isAnswer),
      )
      onArticle()
      return [id, scores]
    }),
  )
}

function findRival(
  question: string,
  own: number,
  index: SearchIndex,
  isAnswer: readonly boolean[],
): PhrasingScore | null {
  // Every word of the question is known, for the index holds it: there is nothing to correct.
  const { total } = scoreEntries(parseQuery(question, index, { verbatim: true }), index)
  let best = -1
  for (let entry = 0; entry < total.length; entry++) {
    if (entry === own || !isAnswer[entry]) continue
    if (best < 0 || total[entry]! > total[best]!) best = entry
  }
  const rival = index.corpus.ids[best]
  const ownScore = total[own]!
  if (rival === undefined || ownScore <= 0 || total[best]! <= 0) return null
  return { rival, ratio: total[best]! / ownScore }
}
