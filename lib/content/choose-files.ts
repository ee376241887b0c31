import { stat } from 'node:fs/promises'
import path from 'node:path'

/** Which files of content/ are meant; or what is wrong with the names given. */
export type Chosen =
  | { ok: true; isChosen?: (file: string) => boolean }
  | { ok: false; messages: string[] }

/**
 * Tell which files of content/ some names mean, files and folders alike, as seen from the project's root.
 * No names mean all.
 */
export async function chooseFiles(root: string, names: readonly string[]): Promise<Chosen> {
  if (names.length === 0) return { ok: true }
  const messages: string[] = []
  const chosen: string[] = []
  for (const name of names) {
    const full = path.resolve(root, name)
    const file = path.relative(root, full).split(path.sep).join('/')
    const isThere = await stat(full).then(
      () => true,
      () => false,
    )
    if (!isThere) messages.push(`there is no file or folder ${name}`)
    else if (file !== 'content' && !file.startsWith('content/')) {
      messages.push(`${name} is no content; expected a file or a folder of content/`)
    } else chosen.push(file)
  }
  if (messages.length > 0) return { ok: false, messages }
  return {
    ok: true,
    isChosen: (file) => chosen.some((one) => file === one || file.startsWith(`${one}/`)),
  }
}
