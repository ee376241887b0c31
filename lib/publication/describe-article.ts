import type { Article as ArticleData, FAQPage, HowTo, Thing } from 'schema-dts'
import { type Article, articlePath } from '@/lib/articles/article'
import { formatLinkedWords } from '@/lib/articles/linked-words'
import type { Site } from '@/lib/content/site-schema'
import { LANGUAGE } from './publication'

/** What an article's file does not say. */
export type ArticleContext = {
  site: Site
  /** The address of the article's picture. */
  image: string
  /** The title of an article by `topic/slug`. */
  titleOf: (article: string) => string
}

/**
 * An article as schema.org describes one: a question with its answer where the title asks one, or else an
 * article, and each list of steps. Nothing is told here that the page does not show: its readers' phrasings
 * are no questions of the page, and a topic, which shows no answers, is no page of questions.
 */
export function describeArticle(article: Article, context: ArticleContext): Thing[] {
  const answer = formatLinkedWords(article.lead, context.titleOf)
  const isQuestion = /[?？؟]$/.test(article.title) && answer !== ''
  return [
    isQuestion ? describeQuestion(article, answer, context) : describeText(article, context),
    ...describeSteps(article, context),
  ]
}

/** What every kind has. */
function base(
  { title, description, reviewed, sources, ...article }: Article,
  context: ArticleContext,
) {
  const { site, image } = context
  const url = `${site.url}${articlePath(article)}`
  return {
    '@id': `${url}#article`,
    url,
    name: title,
    description,
    image,
    inLanguage: LANGUAGE,
    dateModified: reviewed,
    isPartOf: { '@id': `${site.url}/#site` },
    citation: sources.map(({ title, url }) => ({
      '@type': 'CreativeWork' as const,
      name: title,
      url,
    })),
  }
}

function describeText(article: Article, context: ArticleContext): ArticleData {
  const { name, url } = context.site
  const owner = { '@type': 'Organization' as const, name, url: `${url}/` }
  return {
    '@type': 'Article',
    ...base(article, context),
    headline: article.title,
    mainEntityOfPage: `${url}${articlePath(article)}`,
    author: owner,
    publisher: owner,
  }
}

function describeQuestion(article: Article, answer: string, context: ArticleContext): FAQPage {
  return {
    '@type': 'FAQPage',
    ...base(article, context),
    mainEntity: {
      '@type': 'Question',
      name: article.title,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    },
  }
}

function describeSteps(article: Article, { site, titleOf }: ArticleContext): HowTo[] {
  const page = `${site.url}${articlePath(article)}`
  return article.steps.map(({ heading, items }) => {
    const url = heading === undefined ? page : `${page}#${heading.id}`
    return {
      '@type': 'HowTo',
      name: heading === undefined ? article.title : `${article.title}: ${heading.text}`,
      url,
      inLanguage: LANGUAGE,
      step: items.map((item, index) => ({
        '@type': 'HowToStep',
        position: index + 1,
        text: formatLinkedWords(item, titleOf),
        url,
      })),
    }
  })
}
