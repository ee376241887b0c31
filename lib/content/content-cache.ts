import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashSource } from '@/lib/files/source-file'
import { CACHE_FOLDER } from './cache-files'

/** The code that turns source into cached values: a change in it makes every cached value stale. */
export const PIPELINE = [
  'lib/files',
  'lib/articles',
  'lib/flows',
  'lib/content/compile-content.ts',
  'lib/content/compile-files.ts',
  'lib/content/parse-files.ts',
  'package-lock.json',
]

/** Keeps what was made of a source under the hash of the source and of the pipeline that made it. */
export type ContentCache = {
  key(text: string): string
  /** What was kept under a key; undefined when nothing was, or when it cannot be read. */
  read(key: string): Promise<unknown>
  write(key: string, value: unknown): Promise<void>
}

/** Open the cache of a project for the pipeline as it stands on the disk. */
export async function openContentCache(root: string): Promise<ContentCache> {
  const folder = path.join(root, CACHE_FOLDER)
  await mkdir(folder, { recursive: true })
  const pipeline = await hashFiles(root, PIPELINE)
  const fileOf = (key: string) => path.join(folder, `${key}.json`)
  return {
    key: (text) => hashSource(text, pipeline),
    async read(key) {
      try {
        return JSON.parse(await readFile(fileOf(key), 'utf8'))
      } catch {
        return undefined
      }
    },
    write: (key, value) => writeWhole(fileOf(key), JSON.stringify(value)),
  }
}

/** Write a file so that a reader sees the old text or the new, and never half of it. */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  // Hidden, so that what an interrupted run leaves is no content.
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  await writeFile(beside, text)
  await rename(beside, file)
}

/** One hash of all files named, and of the modules in all folders named, and in theirs. */
export async function hashFiles(root: string, parts: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const part of parts) {
    for (const file of await filesOf(path.join(root, part))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

async function filesOf(part: string): Promise<string[]> {
  if (path.extname(part) !== '') return [part]
  const names = await readdir(part, { recursive: true })
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.join(part, name))
}
