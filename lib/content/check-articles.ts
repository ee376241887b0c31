import type { Article } from '@/lib/articles/article'
import type { Place, Problem } from '@/lib/files/problem'
import type { Rule } from '@/lib/files/rules'
import type { ParsedContent } from './parsed-content'

type Articles = Pick<ParsedContent, 'articles' | 'broken'>

/** Check that there are articles, and that each has a title and a name of its own. */
export function checkArticles(content: Articles): Problem[] {
  return [
    ...checkPresence(content),
    ...checkDuplicates(content.articles),
    ...checkQuestions(content.articles),
  ]
}

function checkPresence({ articles, broken }: Articles): Problem[] {
  if (articles.length > 0 || broken.some(({ file }) => file.startsWith('content/articles/')))
    return []
  return [
    {
      file: 'content/articles',
      line: 1,
      column: 1,
      rule: 'no-articles',
      message: 'there is no article; expected at least one content/articles/<topic>/<slug>.mdx',
    },
  ]
}

function checkDuplicates(articles: Article[]): Problem[] {
  const titles = new Map<string, Article>()
  const slugs = new Map<string, Article>()
  return articles.flatMap((article) => {
    const problems: Problem[] = []
    const title = article.title.toLowerCase()
    const sameTitle = titles.get(title)
    const sameSlug = slugs.get(article.slug)
    if (sameTitle) {
      problems.push(
        at(
          article.file,
          article.places.title,
          'duplicate-title',
          `the title "${article.title}" is already that of ${sameTitle.file}; expected a title of its own`,
        ),
      )
    }
    if (sameSlug) {
      problems.push(
        at(
          article.file,
          { line: 1, column: 1 },
          'duplicate-slug',
          `the name "${article.slug}" is already that of ${sameSlug.file}; expected a file name of its own`,
        ),
      )
    }
    if (!sameTitle) titles.set(title, article)
    if (!sameSlug) slugs.set(article.slug, article)
    return problems
  })
}

/** The same question in two articles teaches the search to waver between them. */
function checkQuestions(articles: Article[]): Problem[] {
  const asked = new Map<string, Article>()
  return articles.flatMap((article) =>
    article.questions.flatMap((question, index) => {
      const words = question
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const elder = asked.get(words)
      if (elder === undefined) asked.set(words, article)
      if (elder === undefined || elder === article) return []
      const message = `the question "${question}" is already in ${elder.file}; expected it where it is answered best, and other words here`
      return [at(article.file, placeOfQuestion(article, index), 'repeated-question', message)]
    }),
  )
}

function placeOfQuestion({ places }: Article, index: number): Place {
  return places.questions[index] ?? places.title
}

function at(file: string, place: Place, rule: Rule, message: string): Problem {
  return { file, ...place, rule, message }
}
