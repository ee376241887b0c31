import { existsSync, readFileSync } from 'node:fs'
import { PICTURE_INDEX_FILE, PICTURES_FOLDER } from '@/lib/content/cache-files'
import type { Dimensions } from '@/lib/pictures/measure-picture'
import { getContent, inCache, inProject, keepWhileShown } from './content'

/** The names of pictures by the addresses of their pages. */
type Pictures = Record<string, string>

const getPictures = keepWhileShown(
  // Made before the build, by the only writer of this file.
  () => JSON.parse(readFileSync(inCache(PICTURE_INDEX_FILE), 'utf8')) as Pictures,
)

/** The address of the picture that link previews of a page show: its own, or else the front page's. */
export function getPicturePath(page: string): string {
  const pictures = getPictures()
  return `/pictures/${pictures[page] ?? pictures['/']}`
}

/** A picture of a page by its file's name, or undefined. */
export function getPicture(name: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[0-9a-f]{16}\.png$/.test(name)) return undefined
  const file = inProject(`${PICTURES_FOLDER}/${name}`)
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
}

/** The size of a picture of content, by its address; undefined when it is not known. */
export function getDimensions(src: string): Dimensions | undefined {
  return getContent().dimensions[src]
}
