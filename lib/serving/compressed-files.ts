import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** By the ends of their names, the files that are worth it; fonts and pictures are small already. */
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The ways to compress, by their names in `Accept-Encoding`, the smaller first. */
export const ENCODINGS = ['br', 'gzip'] as const

/** A file as it is sent to whoever takes it so. */
export type CompressedFile = { type: string; bodies: Record<(typeof ENCODINGS)[number], Buffer> }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Compress the scripts and styles of a build, each into files beside it, as small as they get. A server that
 * compresses while a reader waits takes the fastest ways: its brotli is no smaller than gzip, and a sixth too large.
 * @param folder with files that never change under their name
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = listFiles(folder).filter((file) => path.extname(file) in TYPES)
  await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name)
      const text = await readFile(file)
      const best = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
      await writeFile(`${file}.br`, await brotli(text, { params: best }))
      await writeFile(`${file}.gzip`, await zip(text, { level: constants.Z_BEST_COMPRESSION }))
    }),
  )
}

/**
 * What compressFiles made of a build; nothing where it was not run.
 * @param address of the folder on the site, with a slash at its end
 * @returns by the address of each file
 */
export function readCompressed(folder: string, address: string): Map<string, CompressedFile> {
  const files = listFiles(folder)
  const isThere = new Set(files)
  return new Map(
    files.flatMap((name) => {
      const type = TYPES[path.extname(name)]
      if (type === undefined || !ENCODINGS.every((one) => isThere.has(`${name}.${one}`))) return []
      const read = (encoding: string) => readFileSync(path.join(folder, `${name}.${encoding}`))
      const bodies = { br: read('br'), gzip: read('gzip') }
      return [[address + name.split(path.sep).join('/'), { type, bodies }]]
    }),
  )
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}
