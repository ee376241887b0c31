import { z } from 'zod'
import { parseYaml } from '@/lib/files/parse-yaml'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import type { Published } from '@/lib/flows/published'
import { choiceId } from './flow-schema'

/** The record of published ids: flow → step → choices. */
export const publishedSchema = z.record(
  z.string(),
  z.preprocess((steps) => steps ?? {}, z.record(z.string(), z.array(choiceId))),
)

/** Parse the record of published ids; an absent file records none. */
export function parsePublished(source: SourceFile | undefined): Parsed<Published> {
  if (source === undefined) return { ok: true, value: {} }
  const parsed = parseYaml(source.text, publishedSchema, source.path)
  return parsed.ok ? { ok: true, value: parsed.value.data } : parsed
}
