import path from 'node:path'
import { applyFixes } from '@/lib/files/apply-fixes'
import type { SourceFile } from '@/lib/files/source-file'
import { formatPublished, recordPublished } from '@/lib/flows/check/record-published'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { type CompileReport, compileContent } from './compile-content'
import { openContentCache, writeWhole } from './content-cache'
import { readProject } from './read-project'

/**
 * Mend what needs no author: write missing ids into flows, and new ids into the record of published ones.
 * A file is changed whole or not at all.
 * @returns what was changed, one line each
 */
export async function fixContent(root: string): Promise<string[]> {
  const cache = await openContentCache(root)
  const project = await readProject(root)
  const { sources } = project
  const before = await compileContent(project, cache)
  const fixed = sources.map((source) => applyFixes(source, before.problems))
  const after = await compileContent({ ...project, sources: fixed }, cache)

  const lines: string[] = []
  for (const [index, source] of fixed.entries()) {
    if (source.text === sources[index]?.text) continue
    if (hasFix(after, source)) {
      lines.push(`${source.path}: left as it was, since ids did not fit where they belong`)
      continue
    }
    await writeWhole(path.join(root, source.path), source.text)
    for (const { file, fix } of before.problems) {
      if (file === source.path && fix) lines.push(`${file}:${fix.line}: ${fix.text.trim()}`)
    }
  }
  return [...lines, ...(await record(root, after))]
}

function hasFix({ problems }: CompileReport, { path: file }: SourceFile): boolean {
  return problems.some((problem) => problem.file === file && problem.fix !== undefined)
}

/** Record the ids of the flows that have no problems: those of others may still change. */
async function record(
  root: string,
  { flows, problems, published, unrecorded }: CompileReport,
): Promise<string[]> {
  const whole = flows.filter(({ file }) => !problems.some((problem) => problem.file === file))
  const isNew = unrecorded.some(({ file }) => whole.some((flow) => flow.file === file))
  if (published === undefined || !isNew) return []
  await writeWhole(
    path.join(root, PUBLISHED_FILE),
    formatPublished(recordPublished(whole, published)),
  )
  return unrecorded
    .filter(({ file }) => whole.some((flow) => flow.file === file))
    .map(({ file }) => `${PUBLISHED_FILE}: recorded the new ids of ${file}`)
}
