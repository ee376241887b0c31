import { type Article, articleId } from '@/lib/articles/article'

/** As many letters tell most words apart, and leave most endings off. */
const STEM = 6

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

/** Words of meaning are long, mostly; for choosing near ones their endings may differ. */
function wordsOf({ title, questions, keywords }: Article): ReadonlySet<string> {
  const words = [title, ...questions, ...keywords].join(' ').toLowerCase()
  return new Set(words.match(/[\p{L}\p{N}]{3,}/gu)?.map((word) => word.slice(0, STEM)))
}
