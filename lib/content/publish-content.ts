import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { formatProblem } from '@/lib/files/problem'
import { type Dimensions, measurePicture } from '@/lib/pictures/measure-picture'
import { CACHE_FOLDER, CATALOGUE_FILE, CHAT_FILE, SEARCH_FILE, STAMP_FILE } from './cache-files'
import { type CompileReport, compileContent } from './compile-content'
import type { CompiledContent, PublishedContent } from './content'
import { hashFiles, openContentCache, writeWhole } from './content-cache'
import { makeChatBundle } from './make-chat-bundle'
import { makeSearchBundle } from './make-search-bundle'
import { publishMaps } from './publish-maps'
import { publishPictures } from './publish-pictures'
import { type ProjectFiles, readProject } from './read-project'

export type PublishReport = Omit<CompileReport, 'content'> & {
  /** Present when there are no problems. */
  content?: PublishedContent
  /** How many pictures were drawn now and not taken from the cache. */
  drawn: number
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
 * @param siteUrl goes before the address in site.yaml
 */
export async function publishContent(
  root: string,
  onProgress?: (done: number, total: number) => void,
  siteUrl?: string,
): Promise<PublishReport> {
  const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
  const report = await compileContent(project, cache, onProgress)
  if (report.content && siteUrl !== undefined) report.content.site.url = siteUrl
  const folder = path.join(root, CACHE_FOLDER)
  let content: PublishedContent | undefined
  let drawn = 0
  if (report.content) {
    content = {
      ...report.content,
      dimensions: await measurePictures(root, project),
      maps: await publishMaps(root, report.content.flows),
    }
    const catalogue = JSON.stringify(content)
    await publishSearch(root, report.content, catalogue)
    drawn = await publishPictures(root, report.content)
    const chat = JSON.stringify(makeChatBundle(report.content, project.sources))
    await writeWhole(path.join(folder, CHAT_FILE), chat)
    await writeWhole(path.join(folder, CATALOGUE_FILE), catalogue)
  }
  const stamp = {
    content: hash(JSON.stringify(content) ?? ''),
    problems: report.problems.map(formatProblem),
  }
  await writeWhole(path.join(folder, STAMP_FILE), `${JSON.stringify(stamp)}\n`)
  return { ...report, content, drawn }
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
