import { escapeMarkdown } from '@/lib/flows/handoff/escape-markdown'
import { nameCause } from '@/lib/flows/name-cause'
import type { Verdict } from './compose-verdict'
import { describeCertainty } from './describe-certainty'
import { describeFinding } from './describe-finding'
import { PROBE_WORDS } from './probe-words'
import { PROBE_IDS } from './probes'
import type { Findings, RankedCause, Reason } from './rank-causes'

/** What a report tells. */
export type Case = {
  /** The service's name. */
  connector: string
  verdict: Verdict
  ranked: readonly RankedCause[]
  findings: Findings
  /** ISO 8601. */
  madeAt: string
  /** The address of the next step, or of these checks. */
  link: string
  /** Hides what could open a door, in words that came from elsewhere. */
  mask: (text: string) => string
}

/** How a format sets a heading, an item, an item beneath it, and the words in them. */
type Format = {
  words: (text: string) => string
  heading: (text: string) => string
  item: (text: string) => string
  under: (text: string) => string
  link: (url: string) => string
}

const MARKDOWN: Format = {
  words: escapeMarkdown,
  heading: (text) => `### ${text}`,
  item: (text) => `- ${text}`,
  under: (text) => `  - ${text}`,
  link: (url) => `<${url}>`,
}

const TEXT: Format = {
  words: (text) => text.replace(/\s+/g, ' '),
  heading: (text) => text.toUpperCase(),
  item: (text) => `* ${text}`,
  under: (text) => `  - ${text}`,
  link: (url) => url,
}

/** A report of live checks as Markdown, for trackers that draw it. */
export function makeReportMarkdown(told: Case): string {
  return `## ${make(told, MARKDOWN)}`
}

/** A report of live checks as plain text. */
export function makeReportText(told: Case): string {
  return make(told, TEXT)
}

function make(told: Case, { words, heading, item, under, link }: Format): string {
  const { connector, verdict, ranked, findings, madeAt, mask } = told
  const safe = (text: string) => words(mask(text))
  const reason = (sign: string) => (one: Reason) =>
    under(`${sign} ${words(PROBE_WORDS[one.probe].name)}: ${safe(one.finding.summary)}`)
  const causes = ranked.flatMap(({ cause, certainty, for: speaksFor, against }) => [
    item(`${nameCause(cause)}: ${describeCertainty(certainty).toLowerCase()}`),
    ...speaksFor.map(reason('for:')),
    ...against.map(reason('against:')),
  ])
  const measured = PROBE_IDS.flatMap((id) => {
    const finding = findings[id]
    if (finding === undefined) return []
    const { summary, evidence, source, measuredAt, tookMs } = finding
    return [
      item(
        `${words(PROBE_WORDS[id].name)}: ${describeFinding(finding).toLowerCase()}. ${safe(summary)}`,
      ),
      under(`${words(measuredAt)}, ${safe(source)}, ${tookMs} ms`),
      ...evidence.map(({ label, value }) => under(`${safe(label)}: ${safe(value)}`)),
    ]
  })
  return [
    `Live checks of ${words(connector)}`,
    '',
    [verdict.headline, verdict.detail].filter(Boolean).map(words).join(' '),
    '',
    heading('Causes'),
    '',
    ...(causes.length === 0 ? [item('nothing speaks for any')] : causes),
    '',
    heading('Measured'),
    '',
    ...measured,
    '',
    `Go on from here: ${link(told.link)}`,
    `Made ${words(madeAt)}. None of it shows the reader's sign-in or rights.`,
    '',
  ].join('\n')
}
