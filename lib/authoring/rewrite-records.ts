import { IMPORTED_FILE } from '@/lib/content/content-files'
import type { SourceFile } from '@/lib/files/source-file'
import type { Write } from '@/lib/files/write-together'
import { PUBLISHED_FILE } from '@/lib/flows/published'
import { formatImportRecord, hashText, parseImportRecord } from '@/lib/import/import-record'
import { applyEdits } from './edit'
import { editYaml } from './edit-yaml'
import { moveOf } from './move-of'
import type { Renaming } from './renaming'

/** The records that programs keep: published ids stay, under the new name of their flow; imports follow. */
export function rewriteRecords(
  sources: readonly SourceFile[],
  after: ReadonlyMap<string, string>,
  renaming: Renaming,
): Write[] {
  const published = sources.find(({ path }) => path === PUBLISHED_FILE)
  const imported = sources.find(({ path }) => path === IMPORTED_FILE)
  const writes: Write[] = []
  if (published && renaming.kind === 'flow') {
    const edits = editYaml(published.text, ({ value, isKey, path }) =>
      isKey && path.length === 1 && value === renaming.from ? renaming.to : undefined,
    )
    if (edits.length > 0) {
      writes.push({ path: PUBLISHED_FILE, content: applyEdits(published.text, edits) })
    }
  }
  const record = parseImportRecord(imported)
  if (imported && record.ok) {
    const moved = moveOf(renaming)
    const entries = Object.entries(record.value).map(([key, entry]) => {
      const before = sources.find(({ path }) => path === entry.file)?.text
      const text = after.get(entry.file)
      // An article as it was imported stays so, though its links are others.
      const isUntouched = before !== undefined && entry.hash === hashText(before)
      return [
        key,
        {
          ...entry,
          ...(isUntouched && text !== undefined && { hash: hashText(text) }),
          ...(entry.file === moved?.from && { file: moved.to }),
        },
      ]
    })
    const content = formatImportRecord(Object.fromEntries(entries))
    if (content !== imported.text) writes.push({ path: IMPORTED_FILE, content })
  }
  return writes
}
