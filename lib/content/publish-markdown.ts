import path from 'node:path'
import { type Article, articleId } from '@/lib/articles/article'
import { formatArticleMarkdown } from '@/lib/articles/format-article-markdown'
import type { SourceFile } from '@/lib/files/source-file'
import { MARKDOWN_FOLDER } from './cache-files'
import type { Content } from './content'
import { hashFiles } from './content-cache'
import { keepMade, nameMade } from './keep-made'

/** The code that makes Markdown of articles. */
export const MARKDOWN_CODE = ['lib/articles', 'lib/files', 'package-lock.json']

/** An article with all that its Markdown is made of. */
export type MarkdownJob = {
  article: Article
  source: SourceFile
  siteUrl: string
  /** The titles of the articles that it names, by `topic/slug`. */
  titles: Record<string, string>
}

/** Makes the Markdown of articles, in their order; more than one may be made at a time. */
export type MarkdownMaker = (jobs: MarkdownJob[]) => Promise<string[]>

/** Make the Markdown of one article. */
export function formatJob({ article, source, siteUrl, titles }: MarkdownJob): string {
  return formatArticleMarkdown(article, source, { siteUrl, titleOf: (id) => titles[id] ?? id })
}

/**
 * Write those articles as Markdown that are not there yet: the site hands out each by itself and all in one file,
 * which is too much to make while a reader waits.
 * @param sources the files that the content was parsed from
 * @returns the names of their files in the folder, by the article's file
 */
export async function publishMarkdown(
  root: string,
  content: Content,
  sources: readonly SourceFile[],
  make: MarkdownMaker = async (jobs) => jobs.map(formatJob),
): Promise<Record<string, string>> {
  const code = await hashFiles(root, MARKDOWN_CODE)
  const wanted = new Map(listJobs(content, sources).map((job) => [nameOf(job, code), job]))
  await keepMade(path.join(root, MARKDOWN_FOLDER), wanted, async (missing, write) => {
    const made = await make(missing.map(([, job]) => job))
    for (const [index, [name, { article }]] of missing.entries()) {
      const text = made[index]
      if (text === undefined) throw new Error(`${article.file} was not made Markdown`)
      await write(name, text)
    }
  })
  return Object.fromEntries([...wanted].map(([name, { article }]) => [article.file, name]))
}

function listJobs({ site, articles }: Content, sources: readonly SourceFile[]): MarkdownJob[] {
  const sourceOf = new Map(sources.map((source) => [source.path, source]))
  const titleOf = new Map(articles.map((article) => [articleId(article), article.title]))
  return articles.flatMap((article) => {
    const source = sourceOf.get(article.file)
    if (source === undefined) return []
    const named = article.references.filter(({ kind }) => kind === 'article-link')
    const titles = Object.fromEntries(named.map(({ to }) => [to, titleOf.get(to) ?? to]))
    return [{ article, source, siteUrl: site.url, titles }]
  })
}

function nameOf({ source, siteUrl, titles }: MarkdownJob, code: string): string {
  return nameMade(code, { path: source.path, text: source.text, siteUrl, titles }, 'md')
}
