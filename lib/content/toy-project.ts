import { mkdtempSync, rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PIPELINE } from './content-cache'
import { PHRASINGS_CODE } from './phrasings/keep-phrasings'
import { SEARCH_CODE } from './publish-content'
import { MARKDOWN_CODE } from './publish-markdown'
import { PICTURE_CODE } from './publish-pictures'
import { toyContent } from './toy-content'

const folder = mkdtempSync(path.join(tmpdir(), 'unstuck-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/**
 * Make a project with a small content folder on the disk, for tests.
 * @returns its root
 */
export async function toyProject(changes?: Record<string, string | null>): Promise<string> {
  const root = await mkdtemp(path.join(folder, 'project-'))
  for (const part of [
    ...PIPELINE,
    ...SEARCH_CODE,
    ...PICTURE_CODE,
    ...MARKDOWN_CODE,
    ...PHRASINGS_CODE,
  ]) {
    await cp(path.join(process.cwd(), part), path.join(root, part), { recursive: true })
  }
  await writeToProject(root, changes)
  return root
}

/** Save the files of a small content folder in a project. */
export async function writeToProject(
  root: string,
  changes?: Record<string, string | null>,
): Promise<void> {
  for (const { path: file, text } of toyContent(changes)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
}
