import type { PluggableList } from 'unified'
import type { z } from 'zod'
import { parseArticle } from '@/lib/articles/parse-article'
import { remarkHeadings } from '@/lib/articles/remark-headings'
import { topicsSchema } from '@/lib/articles/topics-schema'
import { parseMdx } from '@/lib/files/parse-mdx'
import { type Located, parseYaml } from '@/lib/files/parse-yaml'
import { compareProblems, type Parsed, type Problem } from '@/lib/files/problem'
import { readReferences } from '@/lib/files/read-references'
import type { SourceFile } from '@/lib/files/source-file'
import { checkRecorded } from '@/lib/flows/check-recorded'
import type { Flow } from '@/lib/flows/flow'
import { FRAGMENTS_FOLDER } from '@/lib/flows/fragment'
import { remarkFragments } from '@/lib/flows/inline-fragments'
import { parseFlow } from '@/lib/flows/parse-flow'
import { parseFragments } from '@/lib/flows/parse-fragments'
import { parsePublished } from '@/lib/flows/parse-published'
import { PUBLISHED_FILE, type Published } from '@/lib/flows/published'
import { remarkFlowSteps } from '@/lib/flows/remark-flow-steps'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { synonymsSchema } from '@/lib/search/synonyms-schema'
import { checkContent } from './check-content'
import type { BrokenFile } from './check-references'
import { type CompiledFile, compileFile } from './compile-file'
import type { CompiledContent } from './content'
import type { ContentCache } from './content-cache'
import { SEARCH_TESTS_FILE, SITE_FILE, SYNONYMS_FILE, TOPICS_FILE } from './content-files'
import { siteSchema } from './site-schema'

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
  sources: SourceFile[],
  cache: ContentCache,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CompileReport> {
  const articleFiles = sources.filter(({ path }) => path.startsWith('content/articles/'))
  const fragmentFiles = sources.filter(({ path }) => path.startsWith(FRAGMENTS_FOLDER))
  const flowFiles = sources.filter(
    (source) =>
      source.path.startsWith('content/flows/') &&
      source.path !== PUBLISHED_FILE &&
      !fragmentFiles.includes(source),
  )
  const total = articleFiles.length + flowFiles.length
  let done = 0

  async function compileAll<T>(
    files: SourceFile[],
    parse: (source: SourceFile) => Parsed<T>,
    plugins: PluggableList,
    includedIn: (source: SourceFile) => string[] = () => [],
  ): Promise<{ compiled: CompiledFile<T>[]; problems: Problem[]; broken: BrokenFile[] }> {
    const all = {
      compiled: [] as CompiledFile<T>[],
      problems: [] as Problem[],
      broken: [] as BrokenFile[],
    }
    for (const source of files) {
      const result = await compileFile(source, parse, plugins, cache, includedIn(source))
      if (result.ok) all.compiled.push(result.value)
      else {
        all.problems.push(...result.problems)
        all.broken.push(readBroken(source))
      }
      done += 1
      onProgress(done, total)
    }
    return all
  }

  const site = parseRequired(sources, SITE_FILE, siteSchema)
  const topics = parseRequired(sources, TOPICS_FILE, topicsSchema)
  const synonyms = parseOptional(sources, SYNONYMS_FILE, synonymsSchema)
  const searchTests = parseOptional(sources, SEARCH_TESTS_FILE, searchTestsSchema)
  const articles = await compileAll(articleFiles, parseArticle, [remarkHeadings])
  const { fragments, ...fragmentFaults } = parseFragments(fragmentFiles)
  const published = parsePublished(sources.find(({ path }) => path === PUBLISHED_FILE))
  const flows = await compileAll(
    flowFiles,
    (source) => parseFlow(source, fragments),
    [[remarkFragments, fragments], remarkFlowSteps],
    // Who names a fragment may include it; who does not, cannot.
    ({ text }) =>
      [...fragments.values()].filter(({ name }) => text.includes(name)).map((one) => one.text),
  )
  const files = [...articles.compiled, ...flows.compiled]

  const problems = [
    ...(site.ok ? [] : site.problems),
    ...(topics.ok ? [] : topics.problems),
    ...(synonyms.ok ? [] : synonyms.problems),
    ...(searchTests.ok ? [] : searchTests.problems),
    ...articles.problems,
    ...fragmentFaults.problems,
    ...(published.ok ? [] : published.problems),
    ...flows.problems,
    ...checkContent({
      articles: articles.compiled.map(({ value }) => value),
      flows: flows.compiled.map(({ value }) => value),
      fragments,
      published: published.ok ? published.value : {},
      broken: [...articles.broken, ...flows.broken, ...fragmentFaults.broken.map(readBroken)],
      site: site.ok ? site.value : undefined,
      topics: topics.ok ? topics.value : undefined,
      searchTests: searchTests.ok ? searchTests.value : undefined,
    }),
  ].sort(compareProblems)

  const parsedFlows = flows.compiled.map(({ value }) => value)
  const report = {
    total,
    compiled: files.filter(({ isFresh }) => isFresh).length,
    problems,
    unrecorded: published.ok ? checkRecorded(parsedFlows, published.value) : [],
    published: published.ok ? published.value : undefined,
    flows: parsedFlows,
  }
  if (problems.length > 0 || !site.ok || !topics.ok || !synonyms.ok) return report
  return {
    ...report,
    content: {
      site: site.value.data,
      topics: topics.value.data.topics,
      articles: articles.compiled.map(({ value }) => value),
      flows: parsedFlows,
      synonyms: synonyms.value?.data.synonyms ?? [],
      code: Object.fromEntries(files.map(({ value, key }) => [value.file, key])),
    },
  }
}

function readBroken(source: SourceFile): BrokenFile {
  const tree = parseMdx(source)
  return { file: source.path, references: tree.ok ? readReferences(tree.value) : [] }
}

/** A file that content/ may do without: then its value is undefined. */
function parseOptional<Schema extends z.ZodType>(
  sources: SourceFile[],
  file: string,
  schema: Schema,
): Parsed<Located<z.output<Schema>> | undefined> {
  const source = sources.find(({ path }) => path === file)
  return source === undefined
    ? { ok: true, value: undefined }
    : parseYaml(source.text, schema, file)
}

function parseRequired<Schema extends z.ZodType>(
  sources: SourceFile[],
  file: string,
  schema: Schema,
): Parsed<Located<z.output<Schema>>> {
  const source = sources.find(({ path }) => path === file)
  if (source !== undefined) return parseYaml(source.text, schema, file)
  const message = 'this file is missing; expected it beside the folder articles'
  return {
    ok: false,
    problems: [{ file, line: 1, column: 1, rule: 'missing-file', message }],
  }
}
