import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SourceFile } from './source-file'

const CONTENT_TYPES = /\.(mdx|ya?ml)$/

/**
 * Read every .mdx and .yaml file under a folder, sorted by path; an absent folder gives none.
 * @param root the project's root, to which the paths are relative
 */
export async function readContent(root: string, folder = 'content'): Promise<SourceFile[]> {
  const absolute = path.join(root, folder)
  const found = await readdir(absolute, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const files = found.filter((entry) => entry.isFile() && CONTENT_TYPES.test(entry.name))
  const sources = await Promise.all(
    files.map(async (entry) => {
      // Before Node 20.12 the folder is called path.
      const full = path.join(entry.parentPath ?? entry.path, entry.name)
      const text = await readFile(full, 'utf8')
      return {
        path: path.relative(root, full).split(path.sep).join('/'),
        text: text.replace(/^\uFEFF/, ''),
      }
    }),
  )
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1))
}
