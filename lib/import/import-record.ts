import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { type ImportRecord, importedSchema } from '@/lib/articles/imported-schema'
import { IMPORTED_FILE } from '@/lib/content/content-files'
import { parseYaml } from '@/lib/files/parse-yaml'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'

/** Parse the record of imported articles; a project without one has imported nothing. */
export function parseImportRecord(source: SourceFile | undefined): Parsed<ImportRecord> {
  if (source === undefined) return { ok: true, value: {} }
  const parsed = parseYaml(source.text, importedSchema, IMPORTED_FILE)
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
