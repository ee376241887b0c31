import { type Article, articleId, articlePath } from '@/lib/articles/article'
import { formatDay } from '@/lib/articles/format-day'
import type { Topic } from '@/lib/articles/topics-schema'
import type { Flow } from '@/lib/flows/flow'
import type { Entry } from './entry'

type Searchable = { topics: Topic[]; articles: Article[]; flows: Flow[] }

/** Everything that search can find: articles, their sections, flows, their outcomes, error texts. */
export function buildEntries({ topics, articles, flows }: Searchable): Entry[] {
  const topicTitles = new Map(topics.map(({ id, title }) => [id, title]))
  return [
    ...articles.flatMap((article) => {
      const label = `${topicTitles.get(article.topic) ?? ''}, reviewed ${formatDay(article.reviewed)}`
      return [articleEntry(article, label), ...sectionEntries(article, label)]
    }),
    ...flows.flatMap((flow) => [flowEntry(flow), ...outcomeEntries(flow)]),
    ...errorEntries(articles),
  ]
}

function articleEntry(article: Article, label: string): Entry {
  return {
    id: articleId(article),
    group: 'answers',
    title: article.title,
    excerpt: article.description,
    path: articlePath(article),
    label,
    questions: [...article.questions, ...article.keywords],
    body: article.sections[0]?.text ?? '',
  }
}

function sectionEntries(article: Article, label: string): Entry[] {
  return article.sections.flatMap(({ heading, text }) => {
    if (heading === undefined) return []
    return [
      {
        id: `${articleId(article)}#${heading.id}`,
        group: 'answers' as const,
        title: `${article.title}: ${heading.text}`,
        excerpt: shorten(text),
        path: `${articlePath(article)}#${heading.id}`,
        label,
        questions: [],
        body: text,
      },
    ]
  })
}

function flowEntry(flow: Flow): Entry {
  return {
    id: `flow:${flow.id}`,
    group: 'steps',
    title: `Guided check: ${flow.title}`,
    excerpt: flow.description,
    path: `/troubleshoot/${flow.id}`,
    label: 'Guided check',
    questions: [],
    body: '',
  }
}

function outcomeEntries(flow: Flow): Entry[] {
  return Object.values(flow.steps).flatMap((step) => {
    if (step.kind !== 'outcome' || step.end !== 'remedy') return []
    return [
      {
        id: `flow:${flow.id}/${step.id}`,
        group: 'steps' as const,
        title: step.title,
        excerpt: shorten(step.text),
        path: `/troubleshoot/${flow.id}/${step.id}`,
        label: `From the guided check: ${flow.title}`,
        questions: [],
        body: step.text,
      },
    ]
  })
}

/** One entry for each error text; of several articles that explain it, the first lists it first. */
function errorEntries(articles: Article[]): Entry[] {
  const byText = new Map<string, Article[]>()
  for (const article of articles) {
    for (const text of article.errors) byText.set(text, [...(byText.get(text) ?? []), article])
  }
  return [...byText].flatMap(([text, [first, ...others]]) => {
    if (first === undefined) return []
    return [
      {
        id: `error:${text}`,
        group: 'errors' as const,
        title: text,
        excerpt: first.description,
        path: articlePath(first),
        label:
          others.length === 0
            ? `Explained in: ${first.title}`
            : `Explained in ${others.length + 1} articles, first: ${first.title}`,
        questions: [],
        body: '',
      },
    ]
  })
}

/** The first sentences of a text, up to about 160 characters. */
function shorten(text: string): string {
  if (text.length <= 160) return text
  const cut = text.slice(0, 160)
  const sentence = cut.lastIndexOf('. ')
  return sentence > 60 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
