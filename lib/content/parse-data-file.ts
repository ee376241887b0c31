import type { z } from 'zod'
import { type Located, parseYaml } from '@/lib/files/parse-yaml'
import type { Parsed } from '@/lib/files/problem'
import type { ContentFiles } from '@/lib/files/read-content'
import type { SourceFile } from '@/lib/files/source-file'

type Data<Schema extends z.ZodType> = Located<z.output<Schema>>

/** Parse a YAML file that content/ may do without: then its value is undefined. */
export function parseOptional<Schema extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: Schema,
): Parsed<Data<Schema> | undefined> {
  const found = findFile(files, file)
  if (!found.ok) return found
  return found.value === undefined
    ? { ok: true, value: undefined }
    : parseYaml(found.value.text, schema, file)
}

/** Parse a YAML file that content/ must have. */
export function parseRequired<Schema extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: Schema,
): Parsed<Data<Schema>> {
  const found = findFile(files, file)
  if (!found.ok) return found
  if (found.value !== undefined) return parseYaml(found.value.text, schema, file)
  const message = 'this file is missing; expected it beside the folder articles'
  return {
    ok: false,
    problems: [{ file, line: 1, column: 1, rule: 'missing-file', message }],
  }
}

/** A file by its path, or undefined; one that cannot be read has a problem already. */
export function findFile(files: ContentFiles, file: string): Parsed<SourceFile | undefined> {
  if (files.unreadable.some((one) => one.file === file)) return { ok: false, problems: [] }
  return { ok: true, value: files.sources.find(({ path }) => path === file) }
}
