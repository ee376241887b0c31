import { type Article, articleId, articlePath } from '@/lib/articles/article'
import { formatDay } from '@/lib/articles/format-day'
import type { Topic } from '@/lib/articles/topics-schema'
import type { Flow } from '@/lib/flows/flow'
import type { Searchable } from './entry'

type Content = { topics: Topic[]; articles: Article[]; flows: Flow[] }

/** Everything that search can find: articles with their sections and error texts, flows, remedies. */
export function buildEntries({ topics, articles, flows }: Content): Searchable[] {
  const topicTitles = new Map(topics.map(({ id, title }) => [id, title]))
  return [
    ...articles.map((article) => articleEntry(article, topicTitles.get(article.topic) ?? '')),
    ...flows.flatMap((flow) => [flowEntry(flow), ...remedyEntries(flow)]),
  ]
}

function articleEntry(article: Article, topicTitle: string): Searchable {
  const path = articlePath(article)
  const id = articleId(article)
  return {
    entry: {
      id,
      group: 'answers',
      title: article.title,
      excerpt: article.description,
      path,
      // A date that breaks over two lines is read twice.
      label: `${topicTitle}, ${unbroken(`reviewed ${formatDay(article.reviewed)}`)}`,
      sections: article.headings.map((heading) => ({
        title: heading.text,
        path: `${path}#${heading.id}`,
      })),
    },
    document: {
      id,
      title: article.title,
      alternatives: article.questions,
      body: [
        article.description,
        ...article.sections.map(({ heading, text }) => `${heading?.text ?? ''}. ${text}`),
      ].join('\n'),
      errors: article.errors,
      keywords: article.keywords,
    },
  }
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function flowEntry(flow: Flow): Searchable {
  const id = `flow:${flow.id}`
  return {
    entry: {
      id,
      group: 'steps',
      title: flow.title,
      excerpt: flow.description,
      path: `/troubleshoot/${flow.id}`,
      label: 'Guided check',
      sections: [],
    },
    document: {
      id,
      title: flow.title,
      alternatives: [],
      body: flow.description,
      keywords: flow.keywords,
    },
  }
}

function remedyEntries(flow: Flow): Searchable[] {
  return Object.values(flow.steps).flatMap((step) => {
    if (step.kind !== 'outcome' || step.end !== 'remedy') return []
    const id = `${flow.id}/${step.id}`
    return [
      {
        entry: {
          id,
          group: 'steps' as const,
          title: step.title,
          excerpt: shorten(step.text),
          path: `/troubleshoot/${flow.id}/${step.id}`,
          label: `From the guided check: ${flow.title}`,
          sections: [],
        },
        document: { id, title: step.title, alternatives: [], body: step.text },
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
