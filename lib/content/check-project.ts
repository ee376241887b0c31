import type { Article } from '@/lib/articles/article'
import { parseArticle } from '@/lib/articles/parse-article'
import type { Clues } from '@/lib/chat/clues/clues-schema'
import { problemsOf } from '@/lib/files/problem'
import { checkRecorded } from '@/lib/flows/check/check-recorded'
import { FRAGMENTS_FOLDER, type Fragments } from '@/lib/flows/fragment'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { checkContent } from './check-content'
import { checkFiles } from './check-files'
import type { CheckReport } from './check-report'
import type { ContentCache } from './content-cache'
import { keepPublished } from './keep-published'
import { findFile } from './parse-data-file'
import { parseDataFiles, valueIn } from './parse-data-files'
import { type Parser, parseFiles, parseInTurn, readBroken } from './parse-files'
import type { ProjectFiles } from './read-project'
import { sortProblems } from './sort-problems'

/** Without content/clues.yaml nothing is noticed in people's words. */
const NO_CLUES: Clues = { before: {}, words: {}, idioms: [], clues: [], talk: {}, connectors: {} }

export type CheckOptions = {
  /** Called after each article or flow, with how many are done. */
  onProgress?: (done: number, total: number) => void
  /** Parses articles; one after the other unless told. */
  parseArticles?: Parser<Article>
}

/**
 * Read and check all of content/. Every problem of every file is returned, sorted; with none, the
 * content is whole. Nothing is compiled.
 */
export async function checkProject(
  project: ProjectFiles,
  cache: ContentCache,
  { onProgress = () => {}, parseArticles = parseInTurn(parseArticle) }: CheckOptions = {},
): Promise<CheckReport> {
  const { sources, unreadable } = project
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

  const data = parseDataFiles(project)
  const record = findFile(project, PUBLISHED_FILE)
  const published = record.ok ? await keepPublished(record.value, cache) : record
  const { fragments, ...fragmentFaults } = parseFragments(fragmentFiles)
  const articles = await parseFiles(
    articleFiles,
    { kind: 'articles', parser: parseArticles },
    cache,
    onFile,
  )
  const flows = await parseFiles(
    flowFiles,
    {
      kind: 'flows',
      parser: parseInTurn((source) => parseFlow(source, fragments)),
      includedIn: ({ text }) => includedIn(text, fragments),
    },
    cache,
    onFile,
  )
  const parsedArticles = articles.parsed.map(({ value }) => value)
  const parsedFlows = flows.parsed.map(({ value }) => value)

  const levels = valueIn(data.checks)?.data.rules ?? {}
  const { errors: problems, warnings } = sortProblems(
    [
      ...checkFiles(project),
      ...data.problems,
      ...problemsOf(published),
      ...articles.problems,
      ...fragmentFaults.problems,
      ...flows.problems,
      ...checkContent({
        articles: parsedArticles,
        flows: parsedFlows,
        fragments,
        published: valueIn(published) ?? {},
        broken: [
          ...articles.broken,
          ...flows.broken,
          ...fragmentFaults.broken.map(readBroken),
          ...unreadable.map(({ file }) => ({ file, references: [] })),
        ],
        publicFiles: project.publicFiles,
        pictureSizes: project.pictureSizes,
        site: valueIn(data.site),
        topics: valueIn(data.topics),
        redirects: valueIn(data.redirects),
        searchTests: valueIn(data.searchTests),
        clues: valueIn(data.clues),
        conversations: data.conversations,
        connectorIds: data.connectorIds,
        incidents: valueIn(data.incidents),
        verdicts: valueIn(data.verdicts),
      }),
    ],
    levels,
  )

  const report = {
    total,
    problems,
    warnings,
    unrecorded: published.ok ? checkRecorded(parsedFlows, published.value) : [],
    levels,
    published: valueIn(published),
    articles: articles.parsed,
    flows: flows.parsed,
    fragments,
    synonyms: valueIn(data.synonyms)?.data.synonyms ?? [],
  }
  const [site, topics] = [valueIn(data.site), valueIn(data.topics)]
  if (problems.length > 0 || site === undefined || topics === undefined) return report
  return {
    ...report,
    content: {
      site: site.data,
      topics: topics.data.topics,
      articles: parsedArticles,
      flows: parsedFlows,
      connectors: data.connectors,
      incidents: valueIn(data.incidents)?.data.incidents ?? [],
      verdicts: valueIn(data.verdicts)?.data,
      redirects: valueIn(data.redirects)?.data.articles ?? {},
      flowRedirects: valueIn(data.redirects)?.data.flows ?? {},
      synonyms: report.synonyms,
      clues: valueIn(data.clues)?.data ?? NO_CLUES,
    },
  }
}

/** The texts of the fragments that a flow may include: who names a fragment may, who does not, cannot. */
function includedIn(text: string, fragments: Fragments): string[] {
  return [...fragments.values()].filter(({ name }) => text.includes(name)).map((one) => one.text)
}
