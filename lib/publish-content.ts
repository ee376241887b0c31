import { createHash } from 'node:crypto'
import path from 'node:path'
import { CACHE_FOLDER, CATALOGUE_FILE, STAMP_FILE } from './cache-files'
import { type CompileReport, compileContent } from './compile-content'
import { openContentCache, writeWhole } from './content-cache'
import { formatProblem } from './files/problem'
import { readContent } from './files/read-content'

/**
 * Compile the content of a project and, when it is whole, hand it to the pages.
 * With problems the last whole catalogue stays, and the stamp tells development's pages of them.
 */
export async function publishContent(
  root: string,
  onProgress?: (done: number, total: number) => void,
): Promise<CompileReport> {
  const [sources, cache] = await Promise.all([readContent(root), openContentCache(root)])
  const report = await compileContent(sources, cache, onProgress)
  const folder = path.join(root, CACHE_FOLDER)
  const catalogue = JSON.stringify(report.content)
  if (report.content) await writeWhole(path.join(folder, CATALOGUE_FILE), catalogue)
  const stamp = {
    content: createHash('sha256')
      .update(catalogue ?? '')
      .digest('hex')
      .slice(0, 16),
    problems: report.problems.map(formatProblem),
  }
  await writeWhole(path.join(folder, STAMP_FILE), `${JSON.stringify(stamp)}\n`)
  return report
}
