import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** What a folder holds, and what its folders hold, each with its path from the project's root, sorted. */
export type Walked = {
  files: string[]
  /** Symbolic links, which are not followed: they may lead out of the project, or in a circle. */
  links: string[]
  /** Folders that may not be opened. */
  closed: string[]
}

/**
 * Find all files under a folder; an absent folder has none. Hidden files and folders are passed over.
 * @param root the project's root, to which the paths are relative
 */
export async function walkFolder(root: string, folder: string): Promise<Walked> {
  const walked: Walked = { files: [], links: [], closed: [] }
  const entries = await open(path.join(root, folder))
  if (entries === 'closed') return { ...walked, closed: [folder] }
  const inner = await Promise.all(
    entries.map(async (entry): Promise<Walked> => {
      const inside = `${folder}/${entry.name}`
      if (entry.name.startsWith('.')) return walked
      if (entry.isSymbolicLink()) return { ...walked, links: [inside] }
      if (entry.isDirectory()) return walkFolder(root, inside)
      return entry.isFile() ? { ...walked, files: [inside] } : walked
    }),
  )
  const all = (kind: keyof Walked) => inner.flatMap((one) => one[kind]).sort(compare)
  return { files: all('files'), links: all('links'), closed: all('closed') }
}

async function open(folder: string): Promise<Dirent[] | 'closed'> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return []
    if (code === 'EACCES' || code === 'EPERM') return 'closed'
    throw error
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1
}
