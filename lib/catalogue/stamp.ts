import { readFileSync } from 'node:fs'
import path from 'node:path'
import stamp from '@/.cache/content/stamp.json'
import { CACHE_FOLDER, STAMP_FILE } from '@/lib/content/cache-files'
import type { Stamp } from '@/lib/content/stamp'

/** Which content pages show, and what keeps the files as they are from being shown. */
export function getStamp(): Stamp {
  // Written by this project's own compile step, which is the only writer of this file.
  if (process.env.NODE_ENV === 'production') return stamp as Stamp
  // Imported, it reloads pages that are open; one that is made for the first time may find it as it was before.
  return JSON.parse(readFileSync(inCache(STAMP_FILE), 'utf8')) as Stamp
}

/** Make something of the content that is shown, once; in development once more whenever that changes. */
export function onceForContent<T>(make: () => T): () => T {
  let made: { of: string; value: T } | undefined
  return () => {
    const { content } = getStamp()
    if (made?.of !== content) made = { of: content, value: make() }
    return made.value
  }
}

/** Where a file lies that the compile step made. */
export function inCache(name: string): string {
  // The cache is read where it lies; it is not to be traced into the build.
  return path.join(/* turbopackIgnore: true */ process.cwd(), CACHE_FOLDER, name)
}
