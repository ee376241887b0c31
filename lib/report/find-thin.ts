import { type Article, articlePath } from '@/lib/articles/article'
import { isStopWord } from '@/lib/search/index/lexicon'
import { stemWord } from '@/lib/search/words/stem-word'
import { tokenise } from '@/lib/search/words/tokenise'
import type { Ground } from './ground'
import type { Finding } from './report'

/** As many as the check asks for. */
const ENOUGH = 5

/**
 * Articles with too few questions, or with enough that mostly repeat the title and one another: a question
 * counts when it brings a telling word that neither the title nor an earlier one has. Drafts are looked at too, since
 * they need theirs before they are published.
 */
export function findThin({ content }: Ground): Finding[] {
  return content.articles.flatMap((article): Finding[] => {
    const telling = countTelling(article)
    const { length } = article.questions
    if (telling >= ENOUGH) return []
    const message =
      length < ENOUGH
        ? `${length === 1 ? '1 question' : `${length} questions`}, and five are needed${article.draft ? ' before this draft is published' : ''}`
        : `${length} questions, of which ${telling} bring a word that the title and the others lack`
    return [
      {
        kind: 'thin',
        subject: article.title,
        message,
        file: article.file,
        place: article.places.questions[0] ?? article.places.title,
        path: articlePath(article),
        // Readers do not meet drafts yet.
        weight: ENOUGH - telling - (article.draft ? ENOUGH : 0),
      },
    ]
  })
}

/** How many questions of an article bring a telling word of their own. */
export function countTelling({ title, questions }: Pick<Article, 'title' | 'questions'>): number {
  const known = new Set(stemsOf(title))
  return questions.filter((question) => {
    const news = stemsOf(question).filter((stem) => !known.has(stem))
    for (const stem of news) known.add(stem)
    return news.length > 0
  }).length
}

function stemsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ word }) => !isStopWord(word))
    .map(({ word }) => stemWord(word))
}
