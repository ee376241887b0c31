import { readFileSync } from 'node:fs'
import path from 'node:path'
import stamp from '@/.cache/content/stamp.json'
import { CACHE_FOLDER, CATALOGUE_FILE, STAMP_FILE } from '@/lib/content/cache-files'
import type { PublishedContent } from '@/lib/content/content'
import type { Stamp } from '@/lib/content/stamp'
import { formatProblem } from '@/lib/files/problem'

const getCatalogue = keepWhileShown(readCatalogue)

/**
 * All content, as compiled before the build; the pages' only door to it. Server only.
 * The stamp is imported so that in development a change of content reloads this module; there, files with
 * problems are as they last were.
 * @throws with all problems in its message, when a site is built of content that has any
 */
export function getContent(): PublishedContent {
  const { problems } = getStamp()
  if (problems.length > 0 && process.env.NODE_ENV === 'production') {
    const lines = problems.map(formatProblem).join('\n')
    throw new Error(
      `content/ has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n\n${lines}`,
    )
  }
  return getCatalogue()
}

/** Which content pages show, and what keeps the files as they are from being shown. */
export function getStamp(): Stamp {
  // Written by this project's own compile step, which is the only writer of this file.
  const imported = stamp as Stamp
  if (process.env.NODE_ENV === 'production') return imported
  // A page that is made for the first time may find the import as it was before, so the file has the last word; used
  // in development too, the import reloads pages that are open.
  return { ...imported, ...(JSON.parse(readFileSync(inCache(STAMP_FILE), 'utf8')) as Stamp) }
}

/** Read something of content once, and anew when pages show other content, as happens in development. */
export function keepWhileShown<Value>(read: () => Value): () => Value {
  let kept: { content: string; value: Value } | undefined
  return () => {
    const { content } = getStamp()
    if (kept?.content !== content) kept = { content, value: read() }
    return kept.value
  }
}

function readCatalogue(): PublishedContent {
  // Written by this project's own compile step, which is the only writer of this file.
  const content = JSON.parse(readFileSync(inCache(CATALOGUE_FILE), 'utf8')) as PublishedContent
  if (process.env.NODE_ENV !== 'production') return content
  return {
    ...content,
    articles: content.articles.filter(({ draft }) => !draft),
    flows: content.flows.filter(({ draft }) => !draft),
  }
}

/** Where a file lies that the compile step made, in the folder for most of them. */
export function inCache(name: string): string {
  return inProject(`${CACHE_FOLDER}/${name}`)
}

/** Where a file of the project lies, by its path from the root. */
export function inProject(file: string): string {
  // Content is read where it lies; it is not to be traced into the build.
  return path.join(/* turbopackIgnore: true */ process.cwd(), file)
}
