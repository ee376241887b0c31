import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Dimensions, measurePicture } from '@/lib/pictures/measure-picture'
import { CACHE_FOLDER, CATALOGUE_FILE, CHAT_FILE, SEARCH_FILE, STAMP_FILE } from './cache-files'
import { type CompileOptions, type CompileReport, compileContent } from './compile-content'
import type { CompiledContent, PublishedContent } from './content'
import { type ContentCache, hashFiles, openContentCache, writeWhole } from './content-cache'
import { holdBack } from './hold-back'
import { makeChatBundle } from './make-chat-bundle'
import { makeSearchBundle } from './make-search-bundle'
import { publishMaps } from './publish-maps'
import { type MarkdownMaker, publishMarkdown } from './publish-markdown'
import { publishPictures } from './publish-pictures'
import { type ProjectFiles, readProject } from './read-project'
import type { Stamp } from './stamp'

export type PublishReport = Omit<CompileReport, 'content'> & {
  /** What was handed to the pages; undefined when they show what they did before. */
  content?: PublishedContent
  /** How many pictures were drawn now and not taken from the cache. */
  drawn: number
  /** The files that this content was made of. */
  shown?: ProjectFiles
}

export type PublishOptions = CompileOptions & {
  /** Goes before the address in site.yaml. */
  siteUrl?: string
  /** Makes the Markdown of articles; all in this process unless told. */
  makeMarkdown?: MarkdownMaker
  /**
   * Given while writing: files with problems are held back and shown as they last were, so that one mistake
   * does not hide what else was saved. The value is what was shown last, if anything was.
   */
  holdBack?: { last?: ProjectFiles }
}

/** The code that makes the search bundle of content. */
export const SEARCH_CODE = [
  'lib/search',
  'lib/content/make-search-bundle.ts',
  'lib/content/list-symptoms.ts',
]

/**
 * Compile the content of a project and, when it is whole, hand it to the pages: the catalogue, the
 * search bundle and the pictures. With problems the last whole ones stay, and the stamp tells development's pages.
 */
export async function publishContent(
  root: string,
  { siteUrl, makeMarkdown, holdBack: held, ...options }: PublishOptions = {},
): Promise<PublishReport> {
  const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
  const report = await compileContent(project, cache, options)
  const whole = held ? await findWhole(project, report, held.last, cache) : { project, report }
  const { content: compiled } = whole.report
  if (compiled && siteUrl !== undefined) compiled.site.url = siteUrl
  const folder = path.join(root, CACHE_FOLDER)
  const content: PublishedContent | undefined = compiled && {
    ...compiled,
    dimensions: await measurePictures(root, whole.project),
    maps: await publishMaps(root, compiled.flows),
    markdown: await publishMarkdown(root, compiled, whole.project.sources, makeMarkdown),
  }
  const catalogue = JSON.stringify(content) ?? ''
  let drawn = 0
  if (compiled) {
    await publishSearch(root, compiled, catalogue)
    drawn = await publishPictures(root, compiled)
    const chat = JSON.stringify(makeChatBundle(compiled, whole.project.sources))
    await writeWhole(path.join(folder, CHAT_FILE), chat)
    await writeWhole(path.join(folder, CATALOGUE_FILE), catalogue)
  }
  const stamp: Stamp = { content: hash(catalogue), problems: report.problems }
  await writeWhole(path.join(folder, STAMP_FILE), `${JSON.stringify(stamp)}\n`)
  return {
    ...report,
    compiled: whole.report.compiled,
    drawn,
    content,
    ...(content && { shown: whole.project }),
  }
}

type Compiled = { project: ProjectFiles; report: CompileReport }

/** Whoever links to a file that is held back may be at fault for it: those are held back in turn. */
const MOST_ROUNDS = 5

/** The project without its faults, as far as that leads to content that is whole. */
async function findWhole(
  project: ProjectFiles,
  report: CompileReport,
  last: ProjectFiles | undefined,
  cache: ContentCache,
): Promise<Compiled> {
  let compiled: Compiled = { project, report }
  let { problems } = report
  for (let round = 0; compiled.report.content === undefined && round < MOST_ROUNDS; round++) {
    const without = holdBack(project, last, problems)
    compiled = { project: without, report: await compileContent(without, cache) }
    problems = [...problems, ...compiled.report.problems]
  }
  return compiled
}

/** Write the search bundle, unless the one that lies there was made of the same content by the same code. */
async function publishSearch(root: string, content: CompiledContent, catalogue: string) {
  const file = path.join(root, CACHE_FOLDER, SEARCH_FILE)
  const madeOf = hash(catalogue + (await hashFiles(root, SEARCH_CODE)))
  const before = await readFile(`${file}.made-of`, 'utf8').catch(() => '')
  if (before === madeOf) return
  await writeWhole(file, makeSearchBundle(content))
  await writeFile(`${file}.made-of`, madeOf)
}

async function measurePictures(
  root: string,
  { pictureSizes = new Map() }: ProjectFiles,
): Promise<Record<string, Dimensions>> {
  const dimensions: Record<string, Dimensions> = {}
  for (const address of pictureSizes.keys()) {
    const size = await measurePicture(path.join(root, 'public', address))
    if (size !== undefined) dimensions[address] = size
  }
  return dimensions
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
