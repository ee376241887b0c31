import { expect, test } from '@playwright/test'
import { type Article, articleId, articlePath } from '@/lib/articles/article'
import { formatProblem } from '@/lib/files/problem'
import { checkFlow } from '@/lib/flows/check/check-flow'
import { type CompileReport, compileContent } from './compile-content'
import type { CompiledContent } from './content'
import { openContentCache } from './content-cache'
import { readProject } from './read-project'

/** Error texts that readers paste, as the products print them; `<service>` stands for any name. */
const PASTED = [
  "Couldn't reach the MCP server",
  'Authorization with the MCP server failed',
  "Couldn't register with <service>'s sign-in service",
  'Connection has expired',
  'This connector requires authentication',
  "The connector's server isn't responding",
  "Connector couldn't be enabled",
  'Your account was authorized but the integration rejected the credentials',
  'no MCP server was found',
  'This connector has no tools available',
  'Need admin approval',
  'This app is blocked',
  'This tool has been disabled in your connector settings',
  'caller does not have permission',
  'Missing permissions',
  'invalid_grant',
  'insufficient_scope',
  'Browser extension is not connected',
  'Claude will return soon',
  'HTTP 401',
  'HTTP 403',
  'HTTP 429',
  'HTTP 502',
  'HTTP 503',
  'HTTP 504',
]

const FEWEST_ARTICLES = 30
const FEWEST_TOPICS = 5
const FEWEST_QUESTIONS = 5
const FEWEST_SCENARIOS = 10

let report: CompileReport | undefined

async function compile(): Promise<CompileReport> {
  const root = process.cwd()
  report ??= await compileContent(await readProject(root), await openContentCache(root))
  return report
}

/** All of content/, for tests of what it says. */
async function content(): Promise<CompiledContent> {
  const { content, problems } = await compile()
  if (content === undefined) {
    throw new Error(`content/ has ${problems.length} problems; run npm run content:check`)
  }
  return content
}

/** What readers can open: drafts need not keep any promise yet. */
async function publishedArticles(): Promise<Article[]> {
  return (await content()).articles.filter(({ draft }) => !draft)
}

test('content has no problems', async () => {
  const { problems } = await compile()
  expect(problems.map(formatProblem)).toEqual([])
})

test('every id of a flow is recorded as published', async () => {
  const { unrecorded } = await compile()
  expect(unrecorded.map(formatProblem)).toEqual([])
})

test(`there are at least ${FEWEST_ARTICLES} articles in at least ${FEWEST_TOPICS} topics`, async () => {
  const articles = await publishedArticles()
  expect(articles.length).toBeGreaterThanOrEqual(FEWEST_ARTICLES)
  expect(new Set(articles.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(FEWEST_TOPICS)
})

test('every topic has an article', async () => {
  const articles = await publishedArticles()
  const empty = (await content()).topics
    .filter(({ id }) => !articles.some(({ topic }) => topic === id))
    .map(
      ({ id }) =>
        `content/topics.yaml: the topic "${id}" has no article; write one in content/articles/${id}/, or take the topic out`,
    )
  expect(empty).toEqual([])
})

test(`every article has at least ${FEWEST_QUESTIONS} questions, each its own`, async () => {
  const tooFew = (await content()).articles
    .filter(({ questions }) => distinct(questions).size < FEWEST_QUESTIONS)
    .map(
      ({ file, questions }) =>
        `${file}: has ${distinct(questions).size} different questions; write ${FEWEST_QUESTIONS} or more under questions:`,
    )
  expect(tooFew).toEqual([])
})

test('no question is asked twice', async () => {
  const asked = new Map<string, string>()
  const shared: string[] = []
  for (const { file, questions } of (await content()).articles) {
    for (const question of questions) {
      const elder = asked.get(plain(question))
      if (elder !== undefined) {
        shared.push(
          `${file}: the question "${question}" is already in ${elder}; keep it where it is answered best, and ask here in other words`,
        )
      }
      asked.set(plain(question), elder ?? file)
    }
  }
  expect(shared).toEqual([])
})

test('every error text that readers paste is explained by an article', async () => {
  const explained = new Set((await publishedArticles()).flatMap(({ errors }) => errors))
  const missing = PASTED.filter((text) => !explained.has(text)).map(
    (text) =>
      `content/articles: no article has "${text}" under errors:; add it, word for word, to the one that explains it`,
  )
  expect(missing).toEqual([])
})

test('every flow leads where its scenarios say', async () => {
  const { flows } = await content()
  expect(flows.flatMap((flow) => checkFlow(flow)).map(formatProblem)).toEqual([])
})

test(`every flow has at least ${FEWEST_SCENARIOS} scenarios`, async () => {
  const { flows } = await content()
  expect(flows).not.toEqual([])
  const tooFew = flows
    .filter(({ scenarios }) => scenarios.length < FEWEST_SCENARIOS)
    .map(
      ({ file, scenarios }) =>
        `${file}: has ${scenarios.length} scenarios; write ${FEWEST_SCENARIOS} or more under scenarios:`,
    )
  expect(tooFew).toEqual([])
})

test('every article is linked from another article, a topic’s first articles or a flow', async () => {
  const { articles, flows, topics, site } = await content()
  const published = [...articles, ...flows].filter(({ draft }) => !draft)
  const linked = new Set([
    ...topics.flatMap(({ id, articles: slugs }) => slugs.map((slug) => `${id}/${slug}`)),
    ...site.causes.map(({ article }) => article),
  ])
  for (const page of published) {
    for (const { to, kind } of page.references) {
      const target = kind === 'link' ? (to.split(/[?#]/)[0] ?? '').replace('/articles/', '') : to
      if ('slug' in page && target === articleId(page)) continue
      linked.add(target)
    }
  }
  const lonely = articles
    .filter((article) => !article.draft && !linked.has(articleId(article)))
    .map(
      (article) =>
        `${article.file}: nothing links to it; link to ${articlePath(article)} from an article or a flow, or name ${article.slug} in content/topics.yaml`,
    )
  expect(lonely).toEqual([])
})

test('no article names itself or another one twice as related', async () => {
  const faults = (await content()).articles
    .filter(
      (article) => new Set([...article.related, articleId(article)]).size <= article.related.length,
    )
    .map(
      ({ file }) =>
        `${file}: related: names itself, or an article twice; name each other article once`,
    )
  expect(faults).toEqual([])
})

/** A question as search reads it: neither case nor marks tell two apart. */
function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function distinct(questions: readonly string[]): Set<string> {
  return new Set(questions.map(plain))
}
