import { type Article, articleId } from '@/lib/articles/article'
import { isStopWord } from '@/lib/search/index/lexicon'
import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'

/**
 * The articles whose titles and questions share most with those of some chosen ones, rare words counting
 * more; the chosen ones are among them. An index of these alone is built in a fraction of the time, and
 * who is not among them wins no question of theirs.
 */
export function selectNearest(
  articles: readonly Article[],
  chosen: readonly Article[],
  count: number,
): Article[] {
  if (articles.length <= count) return [...articles]
  const words = new Map(articles.map((article) => [article, wordsOf(article)]))
  const spread = new Map<string, number>()
  for (const own of words.values())
    for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1)
  const wanted = new Set(chosen.flatMap((article) => [...(words.get(article) ?? [])]))
  const near = (article: Article): number => {
    if (chosen.includes(article)) return Number.POSITIVE_INFINITY
    let sum = 0
    for (const word of words.get(article) ?? []) {
      if (wanted.has(word)) sum += Math.log(articles.length / (spread.get(word) ?? 1))
    }
    return sum
  }
  return articles
    .map((article) => ({ article, near: near(article), id: articleId(article) }))
    .sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1))
    .slice(0, Math.max(count, chosen.length))
    .map(({ article }) => article)
}

function wordsOf({ title, questions, keywords }: Article): ReadonlySet<string> {
  return new Set(
    [title, ...questions, ...keywords]
      .flatMap(tokenise)
      .filter(({ word }) => !isStopWord(word))
      .map(({ word }) => stemWord(word)),
  )
}
