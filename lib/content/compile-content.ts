import { parseArticle } from '@/lib/articles/parse-article'
import { remarkHeadings } from '@/lib/articles/remark-headings'
import { topicsSchema } from '@/lib/articles/topics-schema'
import { type Clues, cluesSchema } from '@/lib/chat/clues/clues-schema'
import { conversationsSchema } from '@/lib/chat/conversations-schema'
import { incidentsSchema } from '@/lib/checks/incidents-schema'
import { parseConnector } from '@/lib/checks/parse-connector'
import { verdictsSchema } from '@/lib/checks/verdicts-schema'
import { parseYaml } from '@/lib/files/parse-yaml'
import { compareProblems, type Problem } from '@/lib/files/problem'
import { checkRecorded } from '@/lib/flows/check/check-recorded'
import type { Flow } from '@/lib/flows/flow'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'
import { remarkFragments } from '@/lib/flows/parse/inline-fragments'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { parsePublished } from '@/lib/flows/parse/parse-published'
import { remarkFlowSteps } from '@/lib/flows/parse/remark-flow-steps'
import { PUBLISHED_FILE, type Published } from '@/lib/flows/published'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { synonymsSchema } from '@/lib/search/synonyms-schema'
import { checkContent } from './check-content'
import { checkFiles } from './check-files'
import { compileFiles, readBroken } from './compile-files'
import type { CompiledContent } from './content'
import type { ContentCache } from './content-cache'
import {
  CLUES_FILE,
  INCIDENTS_FILE,
  SEARCH_TESTS_FILE,
  SITE_FILE,
  SYNONYMS_FILE,
  TOPICS_FILE,
  VERDICTS_FILE,
} from './content-files'
import { findFile, parseOptional, parseRequired } from './parse-data-file'
import type { ProjectFiles } from './read-project'
import { siteSchema } from './site-schema'

/** Without content/clues.yaml nothing is noticed in people's words. */
const NO_CLUES: Clues = { before: {}, words: {}, clues: [], talk: {}, connectors: {} }

export type CompileReport = {
  /** Articles and flows in all. */
  total: number
  /** Of these, how many were parsed and compiled now and not taken from the cache. */
  compiled: number
  problems: Problem[]
  /** Ids of flows that the record of published ids lacks. Readers see no fault, so content is whole with them. */
  unrecorded: Problem[]
  /** What the record holds; undefined when it does not parse. */
  published?: Published
  /** The flows that parse, whatever else is wrong. */
  flows: Flow[]
  /** Present when there are no problems. */
  content?: CompiledContent
}

/**
 * Parse, compile and check all of content/. Every problem of every file is returned, sorted;
 * with none, the content is whole and ready for pages.
 * @param onProgress called after each article or flow, with how many are done
 */
export async function compileContent(
  project: ProjectFiles,
  cache: ContentCache,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CompileReport> {
  const { sources, undecodable, publicFiles } = project
  const inFolder = (folder: string) => sources.filter(({ path }) => path.startsWith(folder))
  const articleFiles = inFolder('content/articles/')
  const fragmentFiles = inFolder(FRAGMENTS_FOLDER)
  const flowFiles = inFolder('content/flows/').filter(
    (source) => source.path !== PUBLISHED_FILE && !fragmentFiles.includes(source),
  )
  const total = articleFiles.length + flowFiles.length
  let done = 0
  const onFile = () => {
    done += 1
    onProgress(done, total)
  }

  const site = parseRequired(project, SITE_FILE, siteSchema)
  const topics = parseRequired(project, TOPICS_FILE, topicsSchema)
  const synonyms = parseOptional(project, SYNONYMS_FILE, synonymsSchema)
  const searchTests = parseOptional(project, SEARCH_TESTS_FILE, searchTestsSchema)
  const clues = parseOptional(project, CLUES_FILE, cluesSchema)
  const conversations = inFolder('content/conversations/').map(({ path, text }) =>
    parseYaml(text, conversationsSchema, path),
  )
  const incidents = parseOptional(project, INCIDENTS_FILE, incidentsSchema)
  const verdicts = parseOptional(project, VERDICTS_FILE, verdictsSchema)
  const connectorFiles = inFolder('content/connectors/')
  const connectors = connectorFiles.map(parseConnector)
  const record = findFile(project, PUBLISHED_FILE)
  const published = record.ok ? parsePublished(record.value) : record
  const { fragments, ...fragmentFaults } = parseFragments(fragmentFiles)
  const articles = await compileFiles(
    articleFiles,
    { parse: parseArticle, plugins: [remarkHeadings] },
    cache,
    onFile,
  )
  const flows = await compileFiles(
    flowFiles,
    {
      parse: (source) => parseFlow(source, fragments),
      plugins: [[remarkFragments, fragments], remarkFlowSteps],
      // Who names a fragment may include it; who does not, cannot.
      includedIn: ({ text }) =>
        [...fragments.values()].filter(({ name }) => text.includes(name)).map((one) => one.text),
    },
    cache,
    onFile,
  )
  const files = [...articles.compiled, ...flows.compiled]
  const parsedArticles = articles.compiled.map(({ value }) => value)
  const parsedFlows = flows.compiled.map(({ value }) => value)

  const problems = [
    ...checkFiles(project),
    ...[
      site,
      topics,
      synonyms,
      searchTests,
      clues,
      incidents,
      verdicts,
      published,
      ...connectors,
      ...conversations,
    ].flatMap((one) => (one.ok ? [] : one.problems)),
    ...articles.problems,
    ...fragmentFaults.problems,
    ...flows.problems,
    ...checkContent({
      articles: parsedArticles,
      flows: parsedFlows,
      fragments,
      published: published.ok ? published.value : {},
      broken: [
        ...articles.broken,
        ...flows.broken,
        ...fragmentFaults.broken.map(readBroken),
        ...undecodable.map((file) => ({ file, references: [] })),
      ],
      publicFiles,
      site: site.ok ? site.value : undefined,
      topics: topics.ok ? topics.value : undefined,
      searchTests: searchTests.ok ? searchTests.value : undefined,
      clues: clues.ok ? clues.value : undefined,
      conversations: conversations.flatMap((one, index) => {
        const file = inFolder('content/conversations/')[index]?.path ?? ''
        return one.ok ? [{ file, ...one.value }] : []
      }),
      connectors: connectors.flatMap((one) => (one.ok ? one.value.id : [])),
      connectorIds: connectorFiles.map(({ path }) => path.replace(/^.*\/|\.yaml$/g, '')),
      incidents: incidents.ok ? incidents.value : undefined,
      verdicts: verdicts.ok ? verdicts.value : undefined,
    }),
  ].sort(compareProblems)

  const report = {
    total,
    compiled: files.filter(({ isFresh }) => isFresh).length,
    problems,
    unrecorded: published.ok ? checkRecorded(parsedFlows, published.value) : [],
    published: published.ok ? published.value : undefined,
    flows: parsedFlows,
  }
  if (problems.length > 0 || !site.ok || !topics.ok || !synonyms.ok) return report
  if (!clues.ok || !incidents.ok || !verdicts.ok) return report
  return {
    ...report,
    content: {
      site: site.value.data,
      topics: topics.value.data.topics,
      articles: parsedArticles,
      flows: parsedFlows,
      connectors: connectors.flatMap((one) => (one.ok ? one.value : [])),
      incidents: incidents.value?.data.incidents ?? [],
      ...(verdicts.value && { verdicts: verdicts.value.data }),
      synonyms: synonyms.value?.data.synonyms ?? [],
      clues: clues.value?.data ?? NO_CLUES,
      code: Object.fromEntries(files.map(({ value, key }) => [value.file, key])),
    },
  }
}
