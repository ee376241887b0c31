import { checkProject } from '@/lib/content/check-project'
import type { CheckReport } from '@/lib/content/check-report'
import { type ContentCache, openContentCache } from '@/lib/content/content-cache'
import { TOPICS_FILE } from '@/lib/content/content-files'
import { type ProjectFiles, readProject } from '@/lib/content/read-project'
import { formatProblem } from '@/lib/files/problem'
import { type Write, writeTogether } from '@/lib/files/write-together'
import { formatPublished, recordPublished } from '@/lib/flows/check/record-published'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { planRename } from './plan-rename'
import { type Renaming, readRenaming } from './renaming'

/** What a renaming did or, in a dry run, would do. */
export type RenameReport =
  | { ok: true; renaming: Renaming; writes: Write[] }
  /** Nothing was written. */
  | { ok: false; messages: string[] }

/**
 * Rename an article, a flow or a step in all of content: everything or, when it would break something, nothing.
 * @param root the project's root
 */
export async function renameContent(
  root: string,
  old: string,
  next: string,
  { isDry = false }: { isDry?: boolean } = {},
): Promise<RenameReport> {
  const [project, cache] = await Promise.all([readProject(root), openContentCache(root)])
  const before = await checkProject(project, cache)
  const { content } = before
  if (content === undefined) {
    const why =
      'content/ has problems, and links in a file that cannot be read would be left behind; mend these first:'
    return { ok: false, messages: [why, ...before.problems.map(formatProblem)] }
  }
  const read = readRenaming(old, next, content)
  if (!read.ok) return { ok: false, messages: [read.message] }
  const writes = planRename(project.sources, read.value, content.site.guide)
  const after = await checkAfter(project, writes, cache)
  if (after.problems.length > 0) return { ok: false, messages: after.problems.map(formatProblem) }
  const all = read.value.kind === 'step' ? [...writes, ...recordStep(after)] : writes
  if (!isDry) await writeTogether(root, orderWrites(all))
  return { ok: true, renaming: read.value, writes: all }
}

/** The new id of a step is published from now on; the old one stays in the record. */
function recordStep({ flows, published, unrecorded }: CheckReport): Write[] {
  if (published === undefined || unrecorded.length === 0) return []
  const record = recordPublished(
    flows.map(({ value }) => value),
    published,
  )
  return [{ path: PUBLISHED_FILE, content: formatPublished(record) }]
}

async function checkAfter(
  project: ProjectFiles,
  writes: readonly Write[],
  cache: ContentCache,
): Promise<CheckReport> {
  const texts = new Map(project.sources.map(({ path, text }) => [path, text]))
  for (const { path, content } of writes) {
    if (content === null) texts.delete(path)
    else texts.set(path, String(content))
  }
  const sources = [...texts].map(([path, text]) => ({ path, text }))
  return checkProject({ ...project, sources }, cache)
}

/** The file first: after an interruption both are there, and the check says so. */
function orderWrites(writes: readonly Write[]): Write[] {
  const rank = ({ path }: Write) => (path === TOPICS_FILE ? 1 : 0)
  return [...writes].sort((a, b) => rank(a) - rank(b))
}
