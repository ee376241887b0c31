import { z } from 'zod'
import { didYouMean } from './did-you-mean'

/** A fault of a value, and the path to where it is. */
type Described = { path: PropertyKey[]; rule: 'unknown-key' | 'value'; message: string }

/** What is wrong in a value, each fault with the path to it, in authors' words. */
export function describeIssues(issues: z.core.$ZodIssue[], schema: z.ZodType): Described[] {
  return issues.filter(isFirstOfItsValue).flatMap((issue) => describeIssue(issue, schema))
}

/** A value of the wrong type is measured all the same: what is said of it next is no news. */
function isFirstOfItsValue(issue: z.core.$ZodIssue, index: number, issues: z.core.$ZodIssue[]) {
  return !issues
    .slice(0, index)
    .some((one) => one.code === 'invalid_type' && one.path.join('.') === issue.path.join('.'))
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType): Described[] {
  const key = nameOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(schema, issue.path)
      const expected = known.length === 0 ? '' : `; expected one of ${listNames(known)}`
      return issue.keys.map((unknown) => ({
        path: [...issue.path, unknown],
        rule: 'unknown-key',
        message: `unknown key "${unknown}"${expected}${didYouMean(unknown, known)}`,
      }))
    }
    case 'invalid_type': {
      const expected = issue.message.startsWith('expected')
        ? issue.message
        : `expected ${TYPES[issue.expected] ?? issue.expected}`
      const message =
        issue.input === undefined && key !== ''
          ? `the key ${key} is missing; ${expected}`
          : `${key || 'this'} holds ${describeValue(issue.input)}; ${expected}`
      return [{ path: issue.path, rule: 'value', message }]
    }
  }
  // What is wrong with a key stands within.
  const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue
  if (key === '') return [{ path: issue.path, rule: 'value', message }]
  // The schemas' own words continue the key: "title" is too long.
  const joined = message.startsWith('is ') ? `${key} ${message}` : `${key}: ${lowerFirst(message)}`
  return [{ path: issue.path, rule: 'value', message: joined }]
}

/** A list that nobody would read to its end is cut; the nearest name follows it. */
function listNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(', ')
  return `${names.slice(0, FEW_NAMES).join(', ')} and ${names.length - FEW_NAMES} more`
}

const MOST_NAMES = 20
const FEW_NAMES = 5

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
    else if (at instanceof z.ZodRecord) at = at.valueType
    else return []
    at = unwrap(at)
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return unwrap(schema.unwrap())
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.out) : schema
}
