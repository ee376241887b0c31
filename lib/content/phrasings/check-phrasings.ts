import { type Article, articleId } from '@/lib/articles/article'
import type { Problem } from '@/lib/files/problem'
import type { PhrasingScores } from './measure-phrasings'

/** A rival that comes so near to the own article could answer the question as well. */
const NEAR = 0.6

/**
 * Two articles answer the same question when each is near for so many of the other's questions. On the
 * articles that we ship no pair has more than an eighth both ways; doubles written on purpose had a quarter
 * and more.
 */
const SHARED = 0.25

/**
 * Find questions that lead readers to another article first, and articles that answer the same question.
 * @param chosen the articles whose problems are told; all that were asked unless told
 */
export function checkPhrasings(
  articles: readonly Article[],
  scores: PhrasingScores,
  chosen: readonly Article[] = articles,
): Problem[] {
  const byId = new Map(articles.map((article) => [articleId(article), article]))
  return chosen.flatMap((article) => [
    ...checkLost(article, scores, byId),
    ...checkSame(article, scores, byId),
  ])
}

type Articles = ReadonlyMap<string, Article>

function checkLost(article: Article, scores: PhrasingScores, articles: Articles): Problem[] {
  return (scores.get(articleId(article)) ?? []).flatMap((score, index): Problem[] => {
    if (score === null || score.ratio <= 1) return []
    const found = articles.get(score.rival)
    return [
      {
        file: article.file,
        ...(article.places.questions[index] ?? article.places.title),
        rule: 'lost-question',
        message: `who asks "${article.questions[index]}" finds "${found?.title}" first (${score.rival}); expected more of this article’s own words in the question, or the question over there`,
      },
    ]
  })
}

function checkSame(article: Article, scores: PhrasingScores, articles: Articles): Problem[] {
  const id = articleId(article)
  return [...countRivals(id, scores)].flatMap(([rival, near]): Problem[] => {
    const other = articles.get(rival)
    const back = countRivals(rival, scores).get(id) ?? 0
    const asked = other?.questions.length ?? 0
    const isShared = near >= SHARED * article.questions.length && back >= SHARED * asked
    // Told once, at the later of the two.
    if (other === undefined || !isShared || other.file > article.file) return []
    return [
      {
        file: article.file,
        ...article.places.title,
        rule: 'same-question',
        message: `this article answers what ${other.file} answers: the search takes ${near} of its ${article.questions.length} questions for that one’s, and ${back} of ${asked} the other way; expected one article of the two, or questions that tell them apart`,
      },
    ]
  })
}

/** How many of an article's questions each rival is near for. */
function countRivals(id: string, scores: PhrasingScores): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const score of scores.get(id) ?? []) {
    if (score === null || score.ratio < NEAR) continue
    counts.set(score.rival, (counts.get(score.rival) ?? 0) + 1)
  }
  return counts
}
