import type { Article } from '@/lib/articles/article'
import type { Topic } from '@/lib/articles/topics-schema'
import { didYouMean } from '@/lib/files/did-you-mean'
import type { Located } from '@/lib/files/parse-yaml'
import type { Place, Problem } from '@/lib/files/problem'
import { checkFlow } from '@/lib/flows/check-flow'
import { checkPublishedFlows } from '@/lib/flows/check-published-flows'
import { checkUnusedFragments } from '@/lib/flows/check-unused-fragments'
import type { Flow } from '@/lib/flows/flow'
import { FRAGMENTS_FOLDER, type Fragments } from '@/lib/flows/fragment'
import type { Published } from '@/lib/flows/published'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import type { SearchTests } from '@/lib/search/search-tests-schema'
import {
  articleFault,
  type BrokenFile,
  checkReferences,
  flowFault,
  isBroken,
} from './check-references'
import { checkSearchTests } from './check-search-tests'
import { SITE_FILE, TOPICS_FILE } from './content-files'
import type { Site } from './site-schema'

/** What parsed, with the files that did not: links to those are not broken links. */
export type ParsedContent = {
  articles: Article[]
  flows: Flow[]
  fragments: Fragments
  published: Published
  broken: BrokenFile[]
  site?: Located<Site>
  topics?: Located<{ topics: Topic[] }>
  searchTests?: Located<SearchTests>
}

/** Check what only all files together can show: names that are taken, and names that lead nowhere. */
export function checkContent(content: ParsedContent): Problem[] {
  return [
    ...checkPresence(content),
    ...checkTopics(content),
    ...checkDuplicates(content.articles),
    ...checkReferences(content),
    ...checkFlows(content),
    ...checkSite(content),
    ...checkSearchTests(content),
  ]
}

function checkFlows({ flows, fragments, published, broken }: ParsedContent): Problem[] {
  // A flow that does not parse may include any fragment.
  const isAnyBroken = broken.some(
    ({ file }) => file.startsWith('content/flows/') && !file.startsWith(FRAGMENTS_FOLDER),
  )
  return [
    ...flows.flatMap((flow) =>
      checkFlow(flow, Object.hasOwn(published, flow.id) ? published[flow.id] : {}),
    ),
    ...checkPublishedFlows(flows, published, (file) => isBroken(file, { broken })),
    ...(isAnyBroken ? [] : checkUnusedFragments(fragments, flows)),
  ]
}

function checkPresence({ articles, broken }: ParsedContent): Problem[] {
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

function checkTopics({ articles, topics, broken }: ParsedContent): Problem[] {
  if (topics === undefined) return []
  const known = topics.data.topics.map(({ id }) => id)
  const unknownTopics = articles
    .filter(({ topic }) => !known.includes(topic))
    .map(({ file, topic }) => ({
      file,
      line: 1,
      column: 1,
      rule: 'unknown-topic',
      message: `the topic "${topic}" is not in ${TOPICS_FILE}; expected one of ${known.join(', ')}${didYouMean(topic, known)}`,
    }))
  const duplicates = known.flatMap((id, index) =>
    known.indexOf(id) === index
      ? []
      : [
          at(
            TOPICS_FILE,
            topics.locate(['topics', index, 'id']),
            'duplicate-topic',
            `the topic "${id}" is listed twice; expected each id once`,
          ),
        ],
  )
  const unknownArticles = topics.data.topics.flatMap(({ id, articles: slugs }, index) =>
    slugs.flatMap((slug, position) => {
      const existing = articles.filter(({ topic }) => topic === id).map((one) => one.slug)
      if (existing.includes(slug) || isBroken(`content/articles/${id}/${slug}.mdx`, { broken }))
        return []
      return [
        at(
          TOPICS_FILE,
          topics.locate(['topics', index, 'articles', position]),
          'broken-link',
          `the topic "${id}" has no article "${slug}"; expected the name of a file in content/articles/${id}/${didYouMean(slug, existing)}`,
        ),
      ]
    }),
  )
  return [...unknownTopics, ...duplicates, ...unknownArticles]
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

/** The front page is always published. */
const SITE = { draft: false }

function checkSite(content: ParsedContent): Problem[] {
  const { site } = content
  if (site === undefined) return []
  const causes = site.data.causes.flatMap(({ article }, index) => {
    const fault = articleFault(article, SITE, content)
    return fault === undefined
      ? []
      : [at(SITE_FILE, site.locate(['causes', index, 'article']), 'broken-link', fault)]
  })
  const symptoms = site.data.symptoms.flatMap(({ flow: id, answers }, index) => {
    const fault = flowFault(id, undefined, SITE, content)
    if (fault !== undefined) {
      return [at(SITE_FILE, site.locate(['symptoms', index, 'flow']), 'broken-link', fault)]
    }
    const flow = content.flows.find((one) => one.id === id)
    if (flow === undefined) return []
    const { given } = resolveFlow(flow, answers)
    return Object.entries(answers)
      .filter(([step]) => !Object.hasOwn(given, step))
      .map(([step, choice]) =>
        at(
          SITE_FILE,
          site.locate(['symptoms', index, 'answers', step]),
          'broken-link',
          `the answer ${step}: ${choice} is not on the path of these answers in ${flow.file}; expected a step that the others lead to, and one of its choices`,
        ),
      )
  })
  return [...causes, ...symptoms]
}

function at(file: string, place: Place, rule: string, message: string): Problem {
  return { file, ...place, rule, message }
}
