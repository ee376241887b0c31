import type { z } from 'zod'
import { describeIssues } from '@/lib/files/describe-issue'
import type { Loss } from './loss'

/** A value from a JSON file, or what is wrong with it and where. */
export type Json = { ok: true; value: unknown } | { ok: false; faults: Loss[] }

/** Parse a JSON file; a slip is told at its line. */
export function parseJsonFile(file: string, text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // Node says "at position 12"; a text that is cut off has none, since it fails where it ends.
    const [, position] = /at position (\d+)/.exec(reason) ?? []
    const before = text.slice(0, position === undefined ? text.length : Number(position))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const message = `this is not valid JSON: ${reason}; expected the answer of the API as it came (column ${column})`
    return { ok: false, faults: [{ place: { file, line }, message }] }
  }
}

/** Check a value of a JSON file against a schema; every fault names its field. */
export function checkJson<Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
  at: string,
): { ok: true; value: z.output<Schema> } | { ok: false; faults: Loss[] } {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  return {
    ok: false,
    faults: describeIssues(result.error.issues, schema).map(({ path, message }) => ({
      place: {
        file,
        field: `${at}${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')}`,
      },
      message,
    })),
  }
}
