import path from 'node:path'
import type { Picture } from '@/lib/pictures/picture'
import { CACHE_FOLDER, PICTURE_INDEX_FILE, PICTURES_FOLDER } from './cache-files'
import type { Content } from './content'
import { hashFiles, writeWhole } from './content-cache'
import { eachAtOnce } from './each-at-once'
import { keepMade, nameMade } from './keep-made'
import { listPictures } from './list-pictures'

/** The code that draws pictures. */
export const PICTURE_CODE = ['lib/pictures', 'lib/content/list-pictures.ts', 'package-lock.json']

/** How many pictures are drawn at once: words are laid out on one core while another one encodes. */
const AT_ONCE = 4

/**
 * Draw the pictures of pages that are not there yet, and write which page has which.
 * @returns how many were drawn
 */
export async function publishPictures(root: string, content: Content): Promise<number> {
  const code = await hashFiles(root, PICTURE_CODE)
  const wanted = new Map<string, Picture>()
  const index: Record<string, string> = {}
  for (const [page, picture] of listPictures(content)) {
    const name = nameMade(code, picture, 'png')
    wanted.set(name, picture)
    index[page] = name
  }
  const drawn = await keepMade(path.join(root, PICTURES_FOLDER), wanted, async (missing, write) => {
    // Most builds draw none, and start faster without what draws.
    const { drawPicture } = await import('@/lib/pictures/draw-picture')
    await eachAtOnce(missing, AT_ONCE, async ([name, picture]) =>
      write(name, await drawPicture(picture)),
    )
  })
  await writeWhole(path.join(root, CACHE_FOLDER, PICTURE_INDEX_FILE), JSON.stringify(index))
  return drawn
}
