import type { SourceFile } from '@/lib/files/source-file'

/** The manual of authors, from the project's root. */
export const MANUAL_FILE = 'content/README.md'

/** A fence whose language is followed by the path of a file. */
const EXAMPLE = /^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm

/** The files that the manual shows, each under the path that it gives them. */
export function readExamples(manual: string): SourceFile[] {
  return [...manual.matchAll(EXAMPLE)].map(([, path = '', text = '']) => ({ path, text }))
}

/** The manual with other lines between the marks of a part, `<!-- part -->` and `<!-- /part -->`. */
export function replacePart(manual: string, part: string, lines: string): string {
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const from = manual.indexOf(open)
  const to = manual.indexOf(close)
  if (from < 0 || to < from) throw new Error(`${MANUAL_FILE} has no part ${open} … ${close}`)
  return `${manual.slice(0, from + open.length)}\n\n${lines}\n\n${manual.slice(to)}`
}
