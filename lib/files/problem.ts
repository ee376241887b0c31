import type { Rule } from './rules'

/** A fault in content, at the place where its author can mend it. */
export type Problem = {
  /** Path from the project's root, with forward slashes: `content/articles/x/y.mdx`. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based. */
  column: number
  /** The rule that found it: `broken-link`. */
  rule: Rule
  /** What is wrong; what was expected; did you mean … */
  message: string
  /** What mends it, where no author is needed for that. */
  fix?: Fix
}

/**
 * A line of a file, 1-based, as it should be without its end; or a name that is exchanged for another
 * wherever it stands by itself in that line.
 */
export type Fix = { line: number } & (
  | { text: string; from?: undefined }
  | { from: string; to: string }
)

/** A place in a file, 1-based; what parsers of Markdown and YAML both know. */
export type Place = { line: number; column: number }

/**
 * Either a value that cannot be wrong, with problems that a reader can live with, or every problem, since
 * one stood in its way.
 */
export type Parsed<T> =
  | { ok: true; value: T; remarks?: readonly Problem[] }
  | { ok: false; problems: Problem[] }

/** One line that editors and terminals make clickable: `file:line:column: message`. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`
}

/** Order problems by file, then by place, so that reports are stable. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  )
}

/** Everything that was found in a file, whether or not it could be read in spite of it. */
export function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? (parsed.remarks ?? []) : parsed.problems
}
