import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A file to write: its path and what it holds; null takes the file away. */
export type Write = { path: string; content: string | Uint8Array | null }

/**
 * Write several files so that none is ever half-written, and so that what fails, fails before any is
 * changed: all are written beside their places, as hidden files that nothing reads, and then renamed,
 * in the order given; files to take away go last. A name that cannot be written leaves everything as it was.
 * @param root what the paths are relative to
 */
export async function writeTogether(root: string, writes: readonly Write[]): Promise<void> {
  const beside = new Map<string, string>()
  try {
    for (const { path: file, content } of writes) {
      if (content === null) continue
      const full = path.join(root, file)
      const temporary = path.join(path.dirname(full), `.${path.basename(full)}.${process.pid}.tmp`)
      await mkdir(path.dirname(full), { recursive: true })
      beside.set(temporary, full)
      await writeFile(temporary, content)
    }
    for (const [temporary, full] of beside) {
      await rename(temporary, full)
      beside.delete(temporary)
    }
  } finally {
    // After a fault only: what was renamed is no longer here.
    for (const temporary of beside.keys()) await rm(temporary, { force: true })
  }
  for (const { path: file, content } of writes) {
    if (content === null) await rm(path.join(root, file), { force: true })
  }
}
