import type { Fix, Place, Problem } from '@/lib/files/problem'
import type { Rule } from '@/lib/files/rules'

/** Note a fault at a place; reading goes on, so that all faults are found at once. */
export type Report = (place: Place, rule: Rule, message: string, fix?: Fix) => void

/** A list of a file's problems and the function that adds to it. */
export function collectProblems(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = []
  return {
    problems,
    report: ({ line, column }, rule, message, fix) => {
      problems.push({ file, line, column, rule, message, ...(fix && { fix }) })
    },
  }
}
