import { topicsSchema } from '@/lib/articles/topics-schema'
import { checkProject } from '@/lib/content/check-project'
import { openContentCache } from '@/lib/content/content-cache'
import { IMPORTED_FILE, TOPICS_FILE } from '@/lib/content/content-files'
import { findFile, parseRequired } from '@/lib/content/parse-data-file'
import { type ProjectFiles, readProject } from '@/lib/content/read-project'
import type { Problem } from '@/lib/files/problem'
import { type Write, writeTogether } from '@/lib/files/write-together'
import { addTopics } from './add-topics'
import { formatImportRecord, parseImportRecord } from './import-record'
import { parseExport } from './parse-export'
import { type Ground, type ImportPlan, planImport } from './plan-import'
import { readExport } from './read-export'

/** What an import did or, in a dry run, would do. */
export type ImportReport =
  | { ok: true; plan: ImportPlan; writes: Write[] }
  /** Nothing was written: what stands in the way is in the project, or in what would have been written. */
  | { ok: false; problems: Problem[] }

/**
 * Import a file or a folder into content/: all of it or, when something stands in the way, nothing. What cannot be
 * taken over is in the plan's losses and faults; only articles that pass the check are written.
 * @param options.into the id of the topic for all articles; without it their shelves become topics
 * @throws when the export cannot be read
 */
export async function importContent(
  root: string,
  from: string,
  options: Pick<Ground, 'today' | 'into' | 'onProgress'> & { isDry?: boolean },
): Promise<ImportReport> {
  const [project, exported] = await Promise.all([readProject(root), readExport(from)])
  const topics = parseRequired(project, TOPICS_FILE, topicsSchema)
  const recordFile = findFile(project, IMPORTED_FILE)
  const record = recordFile.ok ? parseImportRecord(recordFile.value) : recordFile
  if (!topics.ok || !record.ok) {
    return { ok: false, problems: [topics, record].flatMap((one) => (one.ok ? [] : one.problems)) }
  }
  const plan = planImport(parseExport(exported.files, exported.name), {
    topics: topics.value.data.topics,
    articles: project.sources.filter(({ path }) => path.startsWith('content/articles/')),
    record: record.value,
    pictureOf: exported.pictureOf,
    ...options,
  })
  const writes = listWrites(project, plan)
  const problems = await checkWrites(root, project, writes)
  if (problems.length > 0) return { ok: false, problems }
  if (options.isDry !== true && writes.length > 0) {
    // Named before they are written, so that after an interruption they are known as ours.
    await writeTogether(root, [pendingRecord(plan, record.value)])
    await writeTogether(root, writes)
  }
  return { ok: true, plan, writes }
}

/** The files that an import changes: pictures and topics, then the articles that need them, then the record. */
function listWrites({ sources, publicFiles }: ProjectFiles, plan: ImportPlan): Write[] {
  const textOf = (file: string) => sources.find(({ path }) => path === file)?.text
  const written: Write[] = [
    { path: TOPICS_FILE, content: addTopics(textOf(TOPICS_FILE) ?? '', plan.newTopics) },
    ...plan.outcomes.flatMap((one) =>
      one.kind === 'created' || one.kind === 'updated'
        ? [{ path: one.file, content: one.text }]
        : [],
    ),
    ...(Object.keys(plan.record).length === 0
      ? []
      : [{ path: IMPORTED_FILE, content: formatImportRecord(plan.record) }]),
  ]
  return [
    ...plan.pictures
      .filter(({ address }) => !publicFiles.includes(address))
      .map(({ address, bytes }) => ({ path: `public${address}`, content: bytes })),
    ...written.filter(({ path, content }) => textOf(path) !== content),
  ]
}

function pendingRecord(plan: ImportPlan, before: ImportPlan['record']): Write {
  const pending = Object.entries(plan.record).map(([key, entry]) => {
    const { hash: _, ...unwritten } = entry
    return [key, Object.hasOwn(before, key) ? before[key] : unwritten]
  })
  return { path: IMPORTED_FILE, content: formatImportRecord(Object.fromEntries(pending)) }
}

/** The problems that content would have where the import writes; those that it has already are not ours. */
async function checkWrites(
  root: string,
  project: ProjectFiles,
  writes: readonly Write[],
): Promise<Problem[]> {
  if (writes.length === 0) return []
  const texts = new Map(project.sources.map(({ path, text }) => [path, text]))
  const pictures: string[] = []
  for (const { path, content } of writes) {
    if (typeof content === 'string') texts.set(path, content)
    else pictures.push(path.slice('public'.length))
  }
  const { problems } = await checkProject(
    {
      ...project,
      sources: [...texts].map(([path, text]) => ({ path, text })),
      publicFiles: [...project.publicFiles, ...pictures],
    },
    await openContentCache(root),
  )
  return problems.filter(({ file }) => writes.some(({ path }) => path === file))
}
