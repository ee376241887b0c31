import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from '@/lib/pictures/picture'
import { CACHE_FOLDER, PICTURE_INDEX_FILE, PICTURES_FOLDER } from './cache-files'
import type { Content } from './content'
import { hashFiles, writeWhole } from './content-cache'
import { eachAtOnce } from './each-at-once'
import { listPictures } from './list-pictures'

/** The code that draws pictures. */
export const PICTURE_CODE = ['lib/pictures', 'lib/content/list-pictures.ts', 'package-lock.json']

/** How many pictures are drawn at once: words are laid out on one core while another one encodes. */
const AT_ONCE = 4

/**
 * Draw the pictures of all pages that lie in the cache under the hash of their words and of the code that
 * draws them not yet, drop those that no page has, and write which page has which.
 * @returns how many were drawn
 */
export async function publishPictures(root: string, content: Content): Promise<number> {
  const folder = path.join(root, PICTURES_FOLDER)
  await mkdir(folder, { recursive: true })
  const code = await hashFiles(root, PICTURE_CODE)
  const wanted = new Map<string, Picture>()
  const index: Record<string, string> = {}
  for (const [page, picture] of listPictures(content)) {
    const name = nameOf(picture, code)
    wanted.set(name, picture)
    index[page] = name
  }

  const present = new Set(await readdir(folder))
  const missing = [...wanted].filter(([name]) => !present.has(name))
  if (missing.length > 0) {
    // Most builds draw none, and start faster without what draws.
    const { drawPicture } = await import('@/lib/pictures/draw-picture')
    await eachAtOnce(missing, AT_ONCE, async ([name, picture]) =>
      writeWhole(path.join(folder, name), await drawPicture(picture)),
    )
  }
  for (const name of present) if (!wanted.has(name)) await rm(path.join(folder, name))
  await writeWhole(path.join(root, CACHE_FOLDER, PICTURE_INDEX_FILE), JSON.stringify(index))
  return missing.length
}

function nameOf(picture: Picture, code: string): string {
  const hash = createHash('sha256').update(code).update(JSON.stringify(picture))
  return `${hash.digest('hex').slice(0, 16)}.png`
}
