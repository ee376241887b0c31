import type { Problem } from '@/lib/files/problem'
import type { SortedProblems } from './sort-problems'

/** How a report can be printed. */
export const FORMATS = ['text', 'json', 'github'] as const

export type ReportFormat = (typeof FORMATS)[number]

/** A problem with what it does. */
type Told = { problem: Problem; level: 'error' | 'warning' }

/**
 * A report of problems: lines for people, which editors and terminals make clickable; JSON for programs; or the
 * commands by which GitHub shows each beside its line in a pull request.
 * @param total how many articles and flows were checked
 */
export function formatReport(
  { errors, warnings }: SortedProblems,
  total: number,
  format: ReportFormat,
): string {
  const told = tellAll({ errors, warnings })
  switch (format) {
    case 'text':
      return [...told.map(formatLine), summarise(errors, warnings, total)].join('\n')
    case 'json':
      return JSON.stringify(
        {
          total,
          errors: errors.length,
          warnings: warnings.length,
          problems: told.map(({ problem, level }) => ({ level, ...problem })),
        },
        null,
        2,
      )
    case 'github':
      return [...told.map(formatCommand), summarise(errors, warnings, total)].join('\n')
  }
}

/** The lines that people read, one a problem. */
export function formatLines(problems: SortedProblems): string[] {
  return tellAll(problems).map(formatLine)
}

function tellAll({ errors, warnings }: SortedProblems): Told[] {
  return [
    ...errors.map((problem): Told => ({ problem, level: 'error' })),
    ...warnings.map((problem): Told => ({ problem, level: 'warning' })),
  ]
}

function formatLine({ problem, level }: Told): string {
  const { file, line, column, message, rule } = problem
  const mark = level === 'warning' ? 'warning: ' : ''
  return printable(`${file}:${line}:${column}: ${mark}${message} [${rule}]`)
}

/** The names of files may hold anything, line ends too. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�')
}

/** GitHub's workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function formatCommand({ problem, level }: Told): string {
  const { file, line, column, message, rule } = problem
  const data = (text: string) =>
    text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  return `::${level} file=${property(file)},line=${line},col=${column},title=${rule}::${data(message)}`
}

function summarise(errors: Problem[], warnings: Problem[], total: number): string {
  const files = new Set([...errors, ...warnings].map(({ file }) => file)).size
  const checked = `${count(total, 'article')} and flows checked`.replace(
    /^1 article and flows/,
    '1 article or flow',
  )
  if (files === 0) return `Content: ${checked}, no problems.`
  const found = [
    ...(errors.length > 0 ? [count(errors.length, 'problem')] : []),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ]
  return `\nContent: ${checked}, ${found.join(' and ')} in ${count(files, 'file')}.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
