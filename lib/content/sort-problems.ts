import { compareProblems, type Problem } from '@/lib/files/problem'
import { RULES } from '@/lib/files/rules'
import type { Levels } from './checks-schema'

/** Problems by what they do: errors stop what is published, warnings stop nothing. */
export type SortedProblems = { errors: Problem[]; warnings: Problem[] }

/** Tell errors from warnings, as content/checks.yaml has it, each in order; what is off is left out. */
export function sortProblems(problems: readonly Problem[], levels: Levels): SortedProblems {
  const sorted = problems.toSorted(compareProblems)
  const ofLevel = (level: 'error' | 'warning') =>
    sorted.filter(({ rule }) => (levels[rule] ?? RULES[rule].level) === level)
  return { errors: ofLevel('error'), warnings: ofLevel('warning') }
}
