import { findOverdue } from './find-overdue'
import { findThin } from './find-thin'
import { findUnlinked } from './find-unlinked'
import { findUntested } from './find-untested'
import { findUnexplainedErrors, findUntoldOutcomes } from './find-untold'
import type { Ground } from './ground'
import { type Finding, KINDS, type Kind, type Report } from './report'

const RANKS = Object.keys(KINDS) as Kind[]

/**
 * Report everything that could be better in content without problems, sorted by what to do first: by kind, in
 * the order of `KINDS`, then by weight, the largest first, then by title.
 */
export function makeReport(ground: Ground): Report {
  const { content, day, searchTests } = ground
  const findings = [
    ...findUntested(ground),
    ...findUnexplainedErrors(ground),
    ...findOverdue(ground),
    ...findUntoldOutcomes(ground),
    ...findUnlinked(ground),
    ...findThin(ground),
  ].sort(compareFindings)
  return {
    day,
    findings,
    total: {
      articles: content.articles.length,
      drafts: content.articles.filter(({ draft }) => draft).length,
      flows: content.flows.length,
      tests: (searchTests?.data.tests.length ?? 0) + (searchTests?.data.none.length ?? 0),
    },
  }
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) ||
    b.weight - a.weight ||
    a.subject.localeCompare(b.subject, 'en')
  )
}
