import { readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * The paths of all files under a folder, sorted; an absent folder has none. Hidden files are passed over.
 * @param root the project's root, to which the paths are relative
 */
export async function listFiles(root: string, folder: string): Promise<string[]> {
  const found = await readdir(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => {
      // Before Node 20.12 the folder is called path.
      const full = path.join(entry.parentPath ?? entry.path, entry.name)
      return path.relative(root, full).split(path.sep).join('/')
    })
    .filter((file) => !/(^|\/)\./.test(file))
    .sort((a, b) => (a < b ? -1 : 1))
}
