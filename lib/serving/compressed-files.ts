import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

const EXTENSION = '.br'

/** By the ends of their names, the files that are worth it; fonts and pictures are small already. */
const TYPES: Record<string, string> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
}

/** A file as it is sent to whoever takes brotli. */
export type CompressedFile = { type: string; body: Buffer }

/**
 * Compress the scripts and styles of a build, each into a file beside it, as small as brotli makes them. A server
 * that compresses while a reader waits takes its fastest ways, which leave them a sixth larger.
 * @param folder with files that never change under their name
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = listFiles(folder).filter((file) => path.extname(file) in TYPES)
  await Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file))
      const body = await compress(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      })
      await writeFile(path.join(folder, file + EXTENSION), body)
    }),
  )
}

/**
 * What compressFiles made of a build; nothing where it was not run.
 * @param address of the folder on the site, with a slash at its end
 * @returns by the address of each file
 */
export function readCompressed(folder: string, address: string): Map<string, CompressedFile> {
  return new Map(
    listFiles(folder).flatMap((file) => {
      const name = file.slice(0, -EXTENSION.length)
      const type = TYPES[path.extname(name)]
      if (!file.endsWith(EXTENSION) || type === undefined) return []
      const body = readFileSync(path.join(folder, file))
      return [[address + name.split(path.sep).join('/'), { type, body }]]
    }),
  )
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}
