import { stat } from 'node:fs/promises'
import path from 'node:path'

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** The sizes in bytes of those public files that are pictures, by their addresses. */
export async function readPictureSizes(
  root: string,
  publicFiles: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const pictures = publicFiles.filter((address) => PICTURE.test(address))
  const sizes = await Promise.all(
    pictures.map(async (address): Promise<[string, number]> => {
      const { size } = await stat(path.join(root, 'public', address))
      return [address, size]
    }),
  )
  return new Map(sizes)
}
