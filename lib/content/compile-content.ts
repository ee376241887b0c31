import type { PluggableList } from 'unified'
import { remarkHeadings } from '@/lib/articles/remark-headings'
import { remarkFragments } from '@/lib/flows/parse/inline-fragments'
import { remarkFlowSteps } from '@/lib/flows/parse/remark-flow-steps'
import { checkProject } from './check-project'
import type { CheckReport } from './check-report'
import { compileFile } from './compile-file'
import type { CompiledContent } from './content'
import type { ContentCache } from './content-cache'
import { eachAtOnce } from './each-at-once'
import type { ParsedFile } from './parse-files'
import type { ProjectFiles } from './read-project'

/** What checking found, and the content with its code. */
export type CompileReport = CheckReport & {
  /** Of the articles and flows, how many were compiled now and not taken from the cache. */
  compiled: number
  /** Present when there are no problems. */
  content?: CompiledContent
}

/** How many files are compiled at once: esbuild is a process of its own, and works beside this one. */
const AT_ONCE = 8

/**
 * Parse, check and compile all of content/. Every problem of every file is returned, sorted;
 * with none, the content is whole and ready for pages.
 * @param onProgress called after each article or flow, with how many are done
 */
export async function compileContent(
  project: ProjectFiles,
  cache: ContentCache,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CompileReport> {
  const report = await checkProject(project, cache)
  const { content, articles, flows, fragments, total } = report
  if (content === undefined) return { ...report, content, compiled: 0 }
  let compiled = 0
  let done = 0
  // All in order before any is compiled: the same content makes the same catalogue.
  const code: Record<string, string> = Object.fromEntries(
    [...articles, ...flows].map(({ source, key }) => [source.path, key]),
  )
  const compile = async ({ source, key }: ParsedFile<unknown>, plugins: PluggableList) => {
    const { key: codeKey, isFresh } = await compileFile(source, key, plugins, cache)
    code[source.path] = codeKey
    if (isFresh) compiled += 1
    done += 1
    onProgress(done, total)
  }
  await eachAtOnce(articles, AT_ONCE, (article) => compile(article, [remarkHeadings]))
  const flowPlugins: PluggableList = [[remarkFragments, fragments], remarkFlowSteps]
  await eachAtOnce(flows, AT_ONCE, (flow) => compile(flow, flowPlugins))
  return { ...report, compiled, content: { ...content, code } }
}
