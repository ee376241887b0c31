/** A fault in content, at the place where its author can mend it. */
export type Problem = {
  /** Path from the project's root, with forward slashes: `content/articles/x/y.mdx`. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based. */
  column: number
  /** The rule that found it, in kebab case: `broken-link`. */
  rule: string
  /** What is wrong; what was expected; did you mean … */
  message: string
  /** The line that mends it, where no author is needed for that. */
  fix?: Fix
}

/** A line of a file, 1-based, as it should be; its end is not part of it. */
export type Fix = { line: number; text: string }

/** A place in a file, 1-based; what parsers of Markdown and YAML both know. */
export type Place = { line: number; column: number }

/** Either a value that cannot be wrong, or every problem that stood in its way. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

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
