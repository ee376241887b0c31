import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runCheck } from '@/lib/content/run-check'
import type { Stamp } from '@/lib/content/stamp'
import { describePage, type Shown } from './describe-page'
import type { PageNotes } from './page-notes'
import { findPageSource } from './page-source'

/**
 * Read and check the files as they are, and tell an author of one page, by its path, what content:check tells
 * of its file and what readers meet; undefined when the page comes from no content file.
 */
export async function readPageNotes(
  root: string,
  page: string,
  shown: Shown & { stamp: Stamp },
): Promise<PageNotes | undefined> {
  const source = findPageSource(page)
  if (source === undefined) return undefined
  const { file } = source
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const { errors, warnings, project } = await runCheck(root, { isChosen: (one) => one === file })
  return {
    file,
    isHeldBack: shown.stamp.problems.some((one) => one.file === file),
    problems: [
      ...errors.map((one) => ({ ...one, level: 'error' as const })),
      ...warnings.map((one) => ({ ...one, level: 'warning' as const })),
    ],
    ...describePage(source, { path: file, text }, project, shown),
  }
}
