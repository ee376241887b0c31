import { type Article, articleId } from '@/lib/articles/article'
import type { CheckReport } from '@/lib/content/check-report'
import type { Content } from '@/lib/content/content'
import { makeSearchBundle } from '@/lib/content/make-search-bundle'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { Place } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import { findStep } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'
import { openBundle } from '@/lib/search/bundle'
import type { Searched } from '@/lib/search/find-results'
import { measureReading } from './measure-reading'
import type { PageNotes } from './page-notes'
import type { PageSource } from './page-source'
import { rankPhrasings } from './rank-phrasings'

/** What pages show now. */
export type Shown = { content: Content; searched: Searched }

type Page = Pick<PageNotes, 'place' | 'isDraft' | 'phrasings' | 'reading'>

const TOP: Place = { line: 1, column: 1 }

/** What there is to say of a page, as its file is now or, where that does not parse, as it last was. */
export function describePage(
  source: PageSource,
  file: SourceFile,
  project: CheckReport,
  { content, searched }: Shown,
): Page {
  const fileOf = (one: { file: string }) => one.file === source.file
  switch (source.kind) {
    case 'article': {
      const now = project.articles.map(({ value }) => value).find(fileOf)
      const article = now ?? content.articles.find(fileOf)
      return article ? describeArticle(article, file, content, searched) : unknown()
    }
    case 'flow': {
      const now = project.flows.map(({ value }) => value).find(fileOf)
      const flow = now ?? content.flows.find(fileOf)
      return flow ? describeFlow(flow, source.step, file, searched) : unknown()
    }
    case 'topic':
      return { ...unknown(), place: findTopic(file, source.topic) }
    case 'data':
      return unknown()
  }
}

function unknown(): Page {
  return { place: TOP, isDraft: false, phrasings: [] }
}

function describeArticle(
  article: Article,
  file: SourceFile,
  content: Content,
  searched: Searched,
): Page {
  const { title, questions, places } = article
  return {
    place: places.title,
    isDraft: article.draft,
    phrasings: rankPhrasings(
      article.draft ? asIfPublished(article, content) : searched,
      articleId(article),
      [title, ...questions],
    ),
    ...readingOf(file),
  }
}

/** The search that readers will have once a draft is published. */
function asIfPublished(draft: Article, content: Content): Searched {
  const others = content.articles.filter(({ file }) => file !== draft.file)
  const articles = [...others, { ...draft, draft: false }]
  return openBundle(makeSearchBundle({ ...content, articles }))
}

function describeFlow(
  flow: Flow,
  stepId: string | undefined,
  file: SourceFile,
  searched: Searched,
): Page {
  const step = stepId === undefined ? undefined : findStep(flow.steps, stepId)
  const isRemedy = step?.kind === 'outcome' && step.end === 'remedy'
  const phrasings =
    step === undefined
      ? rankPhrasings(searched, `flow:${flow.id}`, [flow.title, ...flow.keywords])
      : isRemedy
        ? rankPhrasings(searched, `${flow.id}/${step.id}`, [step.title])
        : []
  return {
    place: step?.place ?? flow.places.title,
    isDraft: flow.draft,
    // Readers do not find drafts, and only remedies of a flow besides the flow itself.
    phrasings: flow.draft ? [] : phrasings,
    ...readingOf(file, step && linesOf(flow, step.place)),
  }
}

function readingOf(
  file: SourceFile,
  lines?: { first: number; last: number },
): Pick<Page, 'reading'> {
  const tree = parseMdx(file)
  return tree.ok ? { reading: measureReading(tree.value, lines) } : {}
}

/** The lines of a step: from its heading to the next step's. */
function linesOf({ steps }: Flow, { line: first }: Place): { first: number; last: number } {
  const later = Object.values(steps)
    .map(({ place }) => place.line)
    .filter((line) => line > first)
  return { first, last: Math.min(...later, Number.POSITIVE_INFINITY) - 1 }
}

function findTopic({ text }: SourceFile, topic: string): Place {
  const isEntry = new RegExp(`\\bid:\\s*["']?${topic}["']?\\s*(?:,|$)`)
  const line = text.split('\n').findIndex((one) => isEntry.test(one)) + 1
  return line > 0 ? { line, column: 1 } : TOP
}
