import type { PluggableList } from 'unified'
import { remarkHeadings } from '@/lib/articles/remark-headings'
import { compileMdx } from '@/lib/files/compile-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import { remarkFragments } from '@/lib/flows/parse/inline-fragments'
import { remarkFlowSteps } from '@/lib/flows/parse/remark-flow-steps'
import { type CheckOptions, checkProject } from './check-project'
import type { CheckReport } from './check-report'
import { type Compiler, compileFiles, compileHere } from './compile-files'
import type { CompiledContent } from './content'
import type { ContentCache } from './content-cache'
import type { ProjectFiles } from './read-project'

/** What checking found, and the content with its code. */
export type CompileReport = CheckReport & {
  /** Of the articles and flows, how many were compiled now and not taken from the cache. */
  compiled: number
  /** Present when there are no problems. */
  content?: CompiledContent
}

export type CompileOptions = CheckOptions & {
  /** Compiles articles; all in this process unless told. */
  compileArticles?: Compiler
}

/** An article's code. */
export function compileArticle(source: SourceFile): Promise<string> {
  return compileMdx(source, [remarkHeadings])
}

/**
 * Parse, check and compile all of content/. Every problem of every file is returned, sorted;
 * with none, the content is whole and ready for pages.
 */
export async function compileContent(
  project: ProjectFiles,
  cache: ContentCache,
  {
    onProgress = () => {},
    parseArticles,
    compileArticles = compileHere(compileArticle),
  }: CompileOptions = {},
): Promise<CompileReport> {
  const report = await checkProject(project, cache, { parseArticles })
  const { content, articles, flows, fragments, total } = report
  if (content === undefined) return { ...report, content, compiled: 0 }
  let done = 0
  const onFile = () => {
    done += 1
    onProgress(done, total)
  }
  const flowPlugins: PluggableList = [[remarkFragments, fragments], remarkFlowSteps]
  const compileFlows = compileHere((source) => compileMdx(source, flowPlugins))
  const [first, second] = [
    await compileFiles(articles, compileArticles, cache, onFile),
    await compileFiles(flows, compileFlows, cache, onFile),
  ]
  return {
    ...report,
    compiled: first.compiled + second.compiled,
    content: { ...content, code: { ...first.code, ...second.code } },
  }
}
