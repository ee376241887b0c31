import { escapeMarkdown } from './escape-markdown'
import { formatAnswer } from './format-answer'
import { formatTime } from './format-time'
import type { Packet } from './handoff'

/** How a format sets a heading, an item and the words in them. */
type Format = {
  words: (text: string) => string
  heading: (text: string) => string
  item: (text: string, index: number) => string
  link: (url: string) => string
}

const MARKDOWN: Format = {
  words: escapeMarkdown,
  heading: (text) => `### ${text}`,
  item: (text) => `- ${text}`,
  link: (url) => `<${url}>`,
}

const TEXT: Format = {
  words: (text) => text,
  heading: (text) => text.toUpperCase(),
  item: (text, index) => `${index + 1}. ${text}`,
  link: (url) => url,
}

/** A packet as Markdown, for trackers that draw it. */
export function formatPacketMarkdown(packet: Packet): string {
  return `## ${format(packet, MARKDOWN)}`
}

/** A packet as plain text, for mails and for everything else. */
export function formatPacketText(packet: Packet): string {
  return format(packet, TEXT)
}

function format(packet: Packet, { words, heading, item, link }: Format): string {
  const { flow, connector, answers, also, reached, where, error, reference, findings } = packet
  const facts = [
    ['Connector', connector],
    ['Where it fails', where],
    ['Error', error],
    ['Reference', reference],
    ['Stands at', reached],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${words(value)}`]))
  const section = (title: string, items: string[]) =>
    items.length === 0 ? [] : ['', heading(title), '', ...items.map(item)]
  const said = (one: Packet['answers'][number]) => formatAnswer(words(one.asked), words(one.said))
  return [
    words(flow.title),
    '',
    ...facts.map((fact, index) => item(fact, index).replace(/^\d+\. /, '')),
    ...section('Answers', answers.map(said)),
    ...section('Also said', also.map(said)),
    ...section(
      'Measured',
      findings.map(
        (one) =>
          `${words(formatTime(one.measuredAt))}, ${words(one.source)}: ${words(one.summary)}`,
      ),
    ),
    '',
    `Open this case: ${link(packet.link)}`,
    `Made ${words(formatTime(packet.madeAt))} with version ${words(flow.version)} of the guide.`,
    '',
  ].join('\n')
}
