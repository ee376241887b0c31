import { type Finding, KINDS, type Kind, type KindSpec, type Report } from './report'

/** Findings of one kind, with what to say of them. */
export type FindingGroup = KindSpec & { kind: Kind; findings: Finding[] }

/** All kinds in the order in which to mend them, also those of which nothing was found. */
export function groupFindings({ findings }: Pick<Report, 'findings'>): FindingGroup[] {
  return (Object.keys(KINDS) as Kind[]).map((kind) => ({
    kind,
    ...KINDS[kind],
    findings: findings.filter((one) => one.kind === kind),
  }))
}
