import { readFileSync, realpathSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { walkFolder } from '@/lib/files/walk-folder'
import type { ForeignArticle } from './foreign-article'
import { type ExportFile, mayHoldArticles } from './parse-export'
import { keepPicture, type Picture, readDataPicture } from './read-picture'

/** What is imported: its name, the files that hold articles, and its pictures on demand. */
export type Export = {
  name: string
  files: ExportFile[]
  pictureOf: (
    article: ForeignArticle,
    address: string,
    alt: string,
  ) => Picture | { fault: string; link?: string }
}

/**
 * Read what is to be imported: one file, or all files of a folder that may hold articles. Hidden files are passed over.
 * @throws when it does not exist or may not be read
 */
export async function readExport(from: string): Promise<Export> {
  const full = path.resolve(from)
  const isFolder = (await stat(full)).isDirectory()
  const root = isFolder ? full : path.dirname(full)
  const names = isFolder ? await listNames(full) : [path.basename(full)]
  const files = await Promise.all(
    names.map(async (name) => ({ path: name, bytes: await readFile(path.join(root, name)) })),
  )
  return {
    name: path.basename(root),
    files,
    pictureOf: (article, address, alt) => findPicture(root, article, address, alt),
  }
}

/** Links are not followed: they may lead out of the folder, or in a circle. */
async function listNames(folder: string): Promise<string[]> {
  const { files } = await walkFolder(folder, '.')
  return files.map((file) => file.slice('./'.length)).filter(mayHoldArticles)
}

function findPicture(
  root: string,
  { place: { file }, url }: ForeignArticle,
  address: string,
  alt: string,
): Picture | { fault: string; link?: string } {
  if (/^data:/i.test(address)) return readDataPicture(address, alt || 'picture')
  const isAddress = /^(?:https?:)?\/\//i.test(address)
  const remote = isAddress || (url !== undefined && URL.canParse(address, url))
  if (remote) {
    const link = new URL(address, url ?? 'https://localhost').href
    return {
      link,
      fault: `it lies at ${link}, and nothing is fetched; save it into public/ and write ![what it shows](/its-name.png) where the link to it stands now`,
    }
  }
  const [name = ''] = address.split(/[?#]/)
  const inRoot = name.startsWith('/') ? `.${name}` : path.join(path.dirname(file), decodeName(name))
  const full = path.resolve(root, inRoot)
  // Only what is imported is read, whatever an address asks for.
  if (!isWithin(root, full)) return { fault: `"${address}" lies outside of what is imported` }
  try {
    return keepPicture(full, readFileSync(full))
  } catch {
    return { fault: `there is no file "${address}"` }
  }
}

/** Also where links on the disk lead; what is not there is told later. */
function isWithin(root: string, full: string): boolean {
  if (!full.startsWith(root + path.sep)) return false
  try {
    return realpathSync(full).startsWith(realpathSync(root) + path.sep)
  } catch {
    return true
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
