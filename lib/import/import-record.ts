import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { z } from 'zod'
import { parseYaml } from '@/lib/files/parse-yaml'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'

/** Where imported articles came from; `content:import` and `content:rename` write it. */
export const IMPORTED_FILE = 'content/imported.yaml'

const entry = z.strictObject({
  /** The article's file. */
  file: z.string(),
  /** A hash of what the import wrote: when the file has another, its author has changed it. Missing while it is written. */
  hash: z.string().optional(),
  /** The day of the first import, which stands for the review of articles that say no day of their own. */
  since: z.iso.date('expected a day as 2026-11-20'),
})

const schema = z.strictObject({
  /** By what the source calls an article. */
  articles: z.record(z.string(), entry).default({}),
})

export type ImportedArticle = z.output<typeof entry>

/** Imported articles by the keys of their sources. */
export type ImportRecord = Readonly<Record<string, ImportedArticle>>

/** Parse the record of imported articles; a project without one has imported nothing. */
export function parseImportRecord(source: SourceFile | undefined): Parsed<ImportRecord> {
  if (source === undefined) return { ok: true, value: {} }
  const parsed = parseYaml(source.text, schema, IMPORTED_FILE)
  return parsed.ok ? { ok: true, value: parsed.value.data.articles } : parsed
}

const NOTE = `# Which articles came from elsewhere, so that importing again changes only what changed there.
# Written by npm run content:import. An article that you have changed is never written over. Delete an
# article here and it stays deleted; take its entry away as well to have it imported again.

`

/** Write the record as its file; sorted, so that a change in it is the change in content. */
export function formatImportRecord(record: ImportRecord): string {
  const articles = Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  )
  return NOTE + stringify({ articles }, { lineWidth: 0 })
}

/** A short name for the text of a file. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
