import path from 'node:path'
import { applyFixes } from '@/lib/files/apply-fixes'
import type { Problem } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import { formatPublished, recordPublished } from '@/lib/flows/check/record-published'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { checkProject } from './check-project'
import type { CheckReport } from './check-report'
import { openContentCache, writeWhole } from './content-cache'
import { readProject } from './read-project'

/**
 * Mend what needs no author: write missing ids into flows, new ids into the record of published ones,
 * and the names of today in place of those that articles had.
 * A file is changed whole or not at all.
 * @param isChosen which files may be changed; all unless told
 * @returns what was changed, one line each
 */
export async function fixContent(
  root: string,
  isChosen: (file: string) => boolean = () => true,
): Promise<string[]> {
  const cache = await openContentCache(root)
  const project = await readProject(root)
  const { sources } = project
  const before = await checkProject(project, cache)
  const fixable = problemsOf(before).filter(({ file, fix }) => fix !== undefined && isChosen(file))
  const fixed = sources.map((source) => applyFixes(source, fixable))
  const after = await checkProject({ ...project, sources: fixed }, cache)

  const lines: string[] = []
  for (const [index, source] of fixed.entries()) {
    if (source.text === sources[index]?.text) continue
    if (!isBetter(source, before, after)) {
      lines.push(`${source.path}: left as it was, since the fix did not fit where it belongs`)
      continue
    }
    await writeWhole(path.join(root, source.path), source.text)
    lines.push(...fixable.filter(({ file }) => file === source.path).flatMap(describeFix))
  }
  return [...lines, ...(await record(root, after, isChosen))]
}

function problemsOf({ problems, warnings }: CheckReport): Problem[] {
  return [...problems, ...warnings]
}

/** Whether fewer problems are left in a file, and none that it did not have. */
function isBetter({ path: file }: SourceFile, before: CheckReport, after: CheckReport): boolean {
  const of = (report: CheckReport) => problemsOf(report).filter((problem) => problem.file === file)
  const known = new Set(of(before).map(({ rule, message }) => `${rule} ${message}`))
  const left = of(after)
  return (
    left.length < of(before).length &&
    left.every(({ rule, message }) => known.has(`${rule} ${message}`))
  )
}

function describeFix({ file, fix }: Problem): string[] {
  if (fix === undefined) return []
  const what = fix.from === undefined ? fix.text.trim() : `${fix.from} is ${fix.to} now`
  return [`${file}:${fix.line}: ${what}`]
}

/** Record the ids of the flows that have no problems: those of others may still change. */
async function record(
  root: string,
  { flows, problems, published, unrecorded }: CheckReport,
  isChosen: (file: string) => boolean,
): Promise<string[]> {
  const whole = flows
    .map(({ value }) => value)
    .filter(({ file }) => isChosen(file) && !problems.some((problem) => problem.file === file))
  const added = unrecorded.filter(({ file }) => whole.some((flow) => flow.file === file))
  if (published === undefined || added.length === 0) return []
  await writeWhole(
    path.join(root, PUBLISHED_FILE),
    formatPublished(recordPublished(whole, published)),
  )
  return added.map(({ file }) => `${PUBLISHED_FILE}: recorded the new ids of ${file}`)
}
