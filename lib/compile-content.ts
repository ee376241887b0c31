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
import { parseFlow } from '@/lib/flows/parse-flow'
import { remarkFlowSteps } from '@/lib/flows/remark-flow-steps'
import { checkContent } from './check-content'
import type { BrokenFile } from './check-references'
import { type CompiledFile, compileFile } from './compile-file'
import type { CompiledContent } from './content'
import type { ContentCache } from './content-cache'
import { SITE_FILE, TOPICS_FILE } from './content-files'
import { siteSchema } from './site-schema'

export type CompileReport = {
  /** Articles and flows in all. */
  total: number
  /** Of these, how many were parsed and compiled now and not taken from the cache. */
  compiled: number
  problems: Problem[]
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
  const flowFiles = sources.filter(({ path }) => path.startsWith('content/flows/'))
  const total = articleFiles.length + flowFiles.length
  let done = 0

  async function compileAll<T>(
    files: SourceFile[],
    parse: (source: SourceFile) => Parsed<T>,
    plugins: PluggableList,
  ): Promise<{ compiled: CompiledFile<T>[]; problems: Problem[]; broken: BrokenFile[] }> {
    const all = {
      compiled: [] as CompiledFile<T>[],
      problems: [] as Problem[],
      broken: [] as BrokenFile[],
    }
    for (const source of files) {
      const result = await compileFile(source, parse, plugins, cache)
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
  const articles = await compileAll(articleFiles, parseArticle, [remarkHeadings])
  const flows = await compileAll(flowFiles, parseFlow, [remarkFlowSteps])
  const files = [...articles.compiled, ...flows.compiled]

  const problems = [
    ...(site.ok ? [] : site.problems),
    ...(topics.ok ? [] : topics.problems),
    ...articles.problems,
    ...flows.problems,
    ...checkContent({
      articles: articles.compiled.map(({ value }) => value),
      flows: flows.compiled.map(({ value }) => value),
      broken: [...articles.broken, ...flows.broken],
      site: site.ok ? site.value : undefined,
      topics: topics.ok ? topics.value : undefined,
    }),
  ].sort(compareProblems)

  const report = { total, compiled: files.filter(({ isFresh }) => isFresh).length, problems }
  if (problems.length > 0 || !site.ok || !topics.ok) return report
  return {
    ...report,
    content: {
      site: site.value.data,
      topics: topics.value.data.topics,
      articles: articles.compiled.map(({ value }) => value),
      flows: flows.compiled.map(({ value }) => value),
      code: Object.fromEntries(files.map(({ value, key }) => [value.file, key])),
    },
  }
}

function readBroken(source: SourceFile): BrokenFile {
  const tree = parseMdx(source)
  return { file: source.path, references: tree.ok ? readReferences(tree.value) : [] }
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
