import type { z } from 'zod'
import { type Located, parseYaml } from './parse-yaml'
import type { Parsed, Problem } from './problem'
import type { SourceFile } from './source-file'

const FENCE = /^---[ \t]*(\S*)[ \t]*\r?\n/
const CLOSING = /^---[ \t]*$/m

/**
 * Parse the front matter that a content file begins with.
 * Only YAML is taken: a fence like `---js`, which some tools run as code, is refused.
 */
export function parseFrontMatter<Schema extends z.ZodType>(
  { path: file, text }: SourceFile,
  schema: Schema,
): Parsed<Located<z.output<Schema>>> {
  const opening = FENCE.exec(text)
  const refuse = (message: string): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [{ file, line: 1, column: 1, rule: 'front-matter', message }],
  })
  if (opening === null) {
    return refuse(
      'front matter is missing; expected a first line of --- and YAML up to a second ---',
    )
  }
  const language = opening[1] ?? ''
  if (language !== '') {
    return refuse(`front matter in "${language}" is refused; expected YAML after a bare ---`)
  }
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (closing === null) {
    return refuse('front matter does not end; expected a second line of --- after the last key')
  }
  return parseYaml(rest.slice(0, closing.index), schema, file, 2)
}
