import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { z } from 'zod'
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

  const faults = [...document.errors, ...document.warnings].map(({ pos: [offset], message }) =>
    problem(placeOf(openingOf(document, offset) ?? offset), `this is not valid YAML: ${message}`),
  )
  visit(document, {
    Alias(_, alias) {
      const message = `*${alias.source} is a YAML alias, which is refused; expected the words themselves, in quotes when they begin with *`
      faults.push(problem(placeOf(start(alias) ?? 0), message))
    },
  })
  if (faults.length > 0) return { ok: false, problems: faults }

  const locate: Locate = (path) => {
    const offset = offsetOf(document.contents, path)
    return offset === undefined ? { line: Math.max(1, firstLine - 1), column: 1 } : placeOf(offset)
  }
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true })
  if (result.success) return { ok: true, value: { data: result.data, locate } }
  return {
    ok: false,
    problems: result.error.issues
      .filter(isFirstOfItsValue)
      .flatMap((issue) =>
        describeIssue(issue, schema).map(({ path, message }) => problem(locate(path), message)),
      ),
  }
}

/** Where the quotes open that a fault ends: those left open are noticed only at the end of the text. */
function openingOf(document: Document, fault: number): number | undefined {
  let opening: number | undefined
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] === fault) opening = range[0]
    },
  })
  return opening
}

/** A value of the wrong type is measured all the same: what is said of it next is no news. */
function isFirstOfItsValue(issue: z.core.$ZodIssue, index: number, issues: z.core.$ZodIssue[]) {
  return !issues
    .slice(0, index)
    .some((one) => one.code === 'invalid_type' && one.path.join('.') === issue.path.join('.'))
}

type Described = { path: PropertyKey[]; message: string }

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Described[] {
  const key = nameOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => ({
        path: [...issue.path, unknown],
        message: `unknown key "${unknown}"${didYouMean(unknown, keysOf(schema, issue.path))}`,
      }))
    case 'invalid_type': {
      const expected = issue.message.startsWith('expected')
        ? issue.message
        : `expected ${TYPES[issue.expected] ?? issue.expected}`
      const message =
        issue.input === undefined && key !== ''
          ? `the key ${key} is missing; ${expected}`
          : `${key || 'this'} holds ${describeValue(issue.input)}; ${expected}`
      return [{ path: issue.path, message }]
    }
  }
  const { message } = issue
  if (key === '') return [{ path: issue.path, message }]
  // The schemas' own words continue the key: "title" is too long.
  const joined = message.startsWith('is ') ? `${key} ${message}` : `${key}: ${lowerFirst(message)}`
  return [{ path: issue.path, message: joined }]
}

/** What authors call the types of YAML. */
const TYPES: Record<string, string> = {
  string: 'words',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  boolean: 'true or false',
  number: 'a number',
}

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys with values'
  const text = String(value).slice(0, 40)
  return typeof value === 'string' ? `the words "${text}"` : `the ${typeof value} ${text}`
}

/** The keys that lead to a value; items of a list are told by their line, not by a number. */
function nameOf(path: readonly PropertyKey[]): string {
  const keys = path.filter((key) => typeof key !== 'number').map(String)
  if (keys.length === 0) return ''
  return typeof path.at(-1) === 'number' ? `an item of "${keys.join('.')}"` : `"${keys.join('.')}"`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The keys that an object schema knows at a path; none where the path leads into something else. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema
  for (const step of path) {
    if (at instanceof z.ZodArray) at = at.element
    else if (at instanceof z.ZodObject) at = at.shape[String(step)]
    else return []
    if (at instanceof z.ZodDefault) at = at.unwrap()
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
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
