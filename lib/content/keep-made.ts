import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { writeWhole } from './content-cache'

/**
 * The name of a file that takes long to make: the hash of all that it is made of, so that it need not be made
 * twice.
 * @param code the hash of the code that makes it, see `hashFiles`
 */
export function nameMade(code: string, madeOf: unknown, ending: string): string {
  const hash = createHash('sha256').update(code).update(JSON.stringify(madeOf))
  return `${hash.digest('hex').slice(0, 16)}.${ending}`
}

type Write = (name: string, content: string | Uint8Array) => Promise<void>

/**
 * Make the files that a folder does not have yet, and drop those that are not wanted any more.
 * @param wanted what each file is made of, by its name
 * @param make given those that are missing, if any are; writes each once it is made
 * @returns how many were missing
 */
export async function keepMade<Source>(
  folder: string,
  wanted: ReadonlyMap<string, Source>,
  make: (missing: [name: string, source: Source][], write: Write) => Promise<void>,
): Promise<number> {
  await mkdir(folder, { recursive: true })
  // Hidden files are being written, maybe by another process.
  const present = new Set((await readdir(folder)).filter((name) => !name.startsWith('.')))
  const missing = [...wanted].filter(([name]) => !present.has(name))
  if (missing.length > 0) {
    await make(missing, (name, content) => writeWhole(path.join(folder, name), content))
  }
  for (const name of present) {
    if (!wanted.has(name)) await rm(path.join(folder, name), { force: true })
  }
  return missing.length
}
