import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from './list-files'
import type { SourceFile } from './source-file'

/** The files of a folder of content, each with its path from the project's root. */
export type ContentFiles = {
  sources: SourceFile[]
  /** Files that should be sources and are not UTF-8, by path. */
  undecodable: string[]
  /** Files that are no sources, by path. */
  strays: string[]
}

const CONTENT_TYPES = /\.(mdx|ya?ml)$/

/**
 * Read every .mdx and .yaml file under a folder, sorted by path; an absent folder gives none.
 * Notes to authors (README.md) and hidden files are passed over.
 * @param root the project's root, to which the paths are relative
 */
export async function readContent(root: string, folder = 'content'): Promise<ContentFiles> {
  const files: ContentFiles = { sources: [], undecodable: [], strays: [] }
  const paths = (await listFiles(root, folder)).filter(
    (file) => path.basename(file) !== 'README.md',
  )
  const read = await Promise.all(
    paths
      .filter((file) => CONTENT_TYPES.test(file))
      .map(async (file) => ({ file, text: decode(await readFile(path.join(root, file))) })),
  )
  for (const { file, text } of read) {
    if (text === undefined) files.undecodable.push(file)
    else files.sources.push({ path: file, text })
  }
  return { ...files, strays: paths.filter((file) => !CONTENT_TYPES.test(file)) }
}

/** The text of a file without the mark that some editors put before it; undefined when it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
