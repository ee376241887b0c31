import { parseYaml } from '@/lib/files/parse-yaml'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import { type Connector, connectorSchema } from './connector-schema'

/** Parse a file of content/connectors; its id must be its name. */
export function parseConnector({ path: file, text }: SourceFile): Parsed<Connector> {
  const parsed = parseYaml(text, connectorSchema, file)
  if (!parsed.ok) return parsed
  const { data, locate } = parsed.value
  const expected = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
  if (data.id !== expected) {
    const message = `the id "${data.id}" is not the file's name; expected "${expected}"`
    return { ok: false, problems: [{ file, ...locate(['id']), rule: 'connector-id', message }] }
  }
  return { ok: true, value: data }
}
