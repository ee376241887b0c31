import { formatDay } from '@/lib/articles/format-day'
import { escapeMarkdown } from '@/lib/flows/handoff/escape-markdown'
import { groupFindings } from './group-findings'
import { type Finding, ORDER, type Report } from './report'

/** A report as Markdown: what to do first comes first, and what is well is told at the end. */
export function formatReportMarkdown(report: Report): string {
  const { day, findings, total } = report
  const groups = groupFindings(report)
  const found = groups.filter((group) => group.findings.length > 0)
  const well = groups.filter((group) => group.findings.length === 0)
  const drafts = total.drafts === 0 ? '' : ` (${total.drafts} of them drafts)`
  const lines = [
    '# What could be better',
    '',
    `${findings.length === 0 ? 'Nothing' : findings.length} to do on ${formatDay(day)}, in ${total.articles} articles${drafts}, ${total.flows} flows and ${total.tests} search tests.`,
    '',
    ...(findings.length === 0 ? [] : [ORDER, '']),
    ...found.flatMap((group) => [
      `## ${group.title} (${group.findings.length})`,
      '',
      `${group.why} ${group.act}`,
      '',
      ...group.findings.map((finding) => formatFinding(finding, group.isSaid === true)),
      '',
    ]),
    ...(well.length === 0
      ? []
      : ['## As it should be', '', ...well.map(({ none }) => `- ${none}`), '']),
  ]
  return lines.join('\n')
}

function formatFinding({ subject, message, file, place, owner }: Finding, isSaid: boolean): string {
  const whose = owner === undefined ? '' : ` (${escapeMarkdown(owner)})`
  const what = isSaid ? '' : `: ${escapeMarkdown(message)}`
  return `- **${escapeMarkdown(subject)}**${whose}${what}. \`${file}:${place.line}\``
}
