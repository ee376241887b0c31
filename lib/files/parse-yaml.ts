import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { didYouMean } from './did-you-mean'
import type { Parsed, Place, Problem } from './problem'

/** Where a key or an item of a parsed YAML text stands, for problems that other files reveal. */
export type Locate = (path: readonly PropertyKey[]) => Place

/** A value read from YAML, with the means to point at any part of it. */
export type Located<T> = { data: T; locate: Locate }

/**
 * Parse YAML text and check it against a schema.
 * All faults are returned together, each at its own key; none is thrown.
 * @param firstLine the line of the file on which the text begins (front matter begins on line 2)
 */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): Parsed<Located<z.output<Schema>>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const problem = (place: Place, message: string): Problem => ({
    file,
    ...place,
    rule: 'front-matter',
    message,
  })

  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    return {
      ok: false,
      problems: faults.map((fault) =>
        problem(placeOf(fault.pos[0]), `this is not valid YAML: ${fault.message}`),
      ),
    }
  }

  const locate: Locate = (path) => {
    const offset = offsetOf(document.contents, path)
    return offset === undefined ? { line: Math.max(1, firstLine - 1), column: 1 } : placeOf(offset)
  }
  const result = schema.safeParse(document.toJS() ?? {})
  if (result.success) return { ok: true, value: { data: result.data, locate } }
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) =>
      describeIssue(issue, schema).map(({ path, message }) => problem(locate(path), message)),
    ),
  }
}

type Described = { path: PropertyKey[]; message: string }

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Described[] {
  const key = issue.path.map(String).join('.')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => ({
        path: [...issue.path, unknown],
        message: `unknown key "${unknown}"${didYouMean(unknown, keysOf(schema, issue.path))}`,
      }))
    case 'invalid_type':
      return [
        {
          path: issue.path,
          message:
            issue.input === undefined && issue.message.includes('undefined')
              ? `the key "${key}" is missing; expected ${issue.expected}`
              : `"${key}": ${lowerFirst(issue.message)}`,
        },
      ]
    default:
      return [
        {
          path: issue.path,
          message: key === '' ? issue.message : `"${key}": ${lowerFirst(issue.message)}`,
        },
      ]
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The keys that an object schema knows at a path; none where the path leads into something else. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return []
    if (typeof step === 'number' && 'element' in at) at = at.element
    else if ('shape' in at && typeof at.shape === 'object' && at.shape !== null)
      at = Reflect.get(at.shape, step)
    else return []
  }
  return typeof at === 'object' && at !== null && 'shape' in at ? Object.keys(at.shape ?? {}) : []
}

/** The offset of the key at a path, or of the nearest parent that exists. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let at = root
  let offset = isNode(at) ? start(at) : undefined
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find((item) => isScalar(item.key) && item.key.value === step)
      if (!isPair(pair)) return offset
      if (isNode(pair.key)) offset = start(pair.key)
      at = pair.value
    } else if (isNode(at) && 'items' in at && Array.isArray(at.items)) {
      at = at.items[Number(step)]
      if (isNode(at)) offset = start(at)
    } else return offset
  }
  return offset
}

function start(node: Node): number | undefined {
  return node.range?.[0]
}
