import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { describeIssues } from './describe-issue'
import type { Parsed, Place, Problem } from './problem'
import type { Rule } from './rules'
import { keyAt, offsetOf, openingOf, start } from './yaml-offsets'

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
  const problem = (place: Place, rule: Rule, message: string): Problem => ({
    file,
    ...place,
    rule,
    message,
  })

  const texts = text.split('\n')
  const faults = [...document.errors, ...document.warnings]
    .map((error) => {
      const [offset] = error.pos
      return { error, place: placeOf(openingOf(document, offset) ?? offset) }
    })
    .filter(isCause)
    .map(({ error, place }) => {
      const line = texts[place.line - firstLine] ?? ''
      return problem(place, 'yaml', describeError(error, document, line))
    })
  visit(document, {
    Alias(_, alias) {
      const message = `*${alias.source} is a YAML alias, which is refused; expected the words themselves, in quotes when they begin with *`
      faults.push(problem(placeOf(start(alias) ?? 0), 'yaml', message))
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
    problems: describeIssues(result.error.issues, schema).map(({ path, rule, message }) =>
      problem(locate(path), rule, message),
    ),
  }
}

/** What an author can do about a fault of YAML, by the parser's code for it. */
const MENDING: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START:
    'a value cannot begin with @, % or `; expected it in quotes, as in - "@here does nothing"',
  BLOCK_AS_IMPLICIT_KEY:
    'a colon and a space within a value begin another key; expected the value in straight quotes, as in title: "Help: more"',
  MISSING_CHAR:
    'the quotes or the bracket that open here do not close; expected the one that closes',
  MULTILINE_IMPLICIT_KEY:
    'this line is no key with a value; expected one, as in title: Words, or the line above it in quotes',
  RESOURCE_EXHAUSTION: 'this YAML is nested deeper than anybody reads; expected a few levels',
  UNEXPECTED_TOKEN:
    'this belongs to nothing: it stands behind a closing quote, or further left or right than the lines around it; expected the whole value in double quotes, as in title: "It isn’t mine", or the line below the others',
  TAB_AS_INDENT: 'a tab begins this line, which YAML does not take; expected spaces',
}

function describeError(
  { code, pos: [offset], message }: YAMLError,
  document: Document,
  line: string,
): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(line)) {
    return 'this stands further left or right than the items around it; expected it below the others'
  }
  const key = code === 'DUPLICATE_KEY' ? keyAt(document, offset) : undefined
  return key === undefined
    ? (MENDING[code] ?? `this is not valid YAML: ${message}`)
    : `the key "${key}" is here for the second time; expected it once: keep one of the two`
}

type Found = { error: YAMLError; place: Place }

/** A fault brings others with it: a tab those of the lines that follow, any other those of its own line. */
function isCause({ error, place }: Found, index: number, all: readonly Found[]): boolean {
  if (all.some((one) => one.error.code === 'TAB_AS_INDENT')) return error.code === 'TAB_AS_INDENT'
  return !all.slice(0, index).some((one) => one.place.line === place.line)
}
