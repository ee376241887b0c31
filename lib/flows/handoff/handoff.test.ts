import { expect, test } from '@playwright/test'
import { changeAnswerPath } from '@/lib/flows/choose-answer'
import type { Answers, Flow } from '@/lib/flows/flow'
import { forConnector } from '@/lib/flows/for-connector'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import { graphMarkdown, pick, randomGraph, seededRandom } from '@/lib/flows/testing/random-flow'
import { realFlows } from '@/lib/flows/testing/real-flows'
import { toyFlow } from '@/lib/flows/testing/toy-flow'
import { formatPacketMarkdown, formatPacketText } from './format-packet'
import { addFindings, makePacket, type PacketDetails } from './handoff'
import { parsePacket } from './parse-packet'

const SLACK = { id: 'slack', name: 'Slack' }
const CONNECTORS = [{ id: 'github', name: 'GitHub' }, SLACK]

const DETAILS: PacketDetails = {
  origin: 'https://help.example.com',
  madeAt: '2026-11-22T10:15:00.000Z',
  mask: (text) => text.replaceAll('hunter2', '[hidden]'),
  error: 'Error:  Connection has\nexpired, password=hunter2 (ofid_12ab)',
  findings: [
    {
      summary: 'The status page reports nothing. hunter2',
      source: 'slack-status.com',
      measuredAt: '2026-11-22T10:14:00.000Z',
    },
  ],
}

const flow = forConnector(
  toyFlow(
    `## Is <Connector /> *up*? [#a]

- [Yes_](#b) [#up]
- [I'm not sure](#b) [#unsure]

## And now? [#b]

- [It works](#fine) [#works]
- [I'm not sure](#fine) [#unsure]

## Fine [#fine]

<Solved />
`,
  ),
  SLACK,
)

function packet(answers: Answers, details = DETAILS) {
  return makePacket(flow, resolveFlow(flow, answers), details)
}

test('a packet as Markdown tells the case, with secrets hidden', () => {
  expect(formatPacketMarkdown(packet({ a: 'up' }))).toBe(`## Toy

- Connector: Slack
- Where it fails: Yes\\_
- Error: Error: Connection has expired, password=\\[hidden\\] (ofid_12ab)
- Reference: ofid_12ab
- Stands at: And now?

### Answers

- Is Slack up? Yes\\_

### Measured

- 2026-11-22 10:14:00 UTC, slack-status.com: The status page reports nothing. \\[hidden\\]

Open this case: <https://help.example.com/troubleshoot/toy/b?a=up&connector=slack>
Made 2026-11-22 10:15:00 UTC with version ${flow.version} of the guide.
`)
})

test('a packet as plain text says the same', () => {
  expect(formatPacketText(packet({ a: 'up' }))).toBe(`Toy

Connector: Slack
Where it fails: Yes_
Error: Error: Connection has expired, password=[hidden] (ofid_12ab)
Reference: ofid_12ab
Stands at: And now?

ANSWERS

1. Is Slack up? Yes_

MEASURED

1. 2026-11-22 10:14:00 UTC, slack-status.com: The status page reports nothing. [hidden]

Open this case: https://help.example.com/troubleshoot/toy/b?a=up&connector=slack
Made 2026-11-22 10:15:00 UTC with version ${flow.version} of the guide.
`)
})

test('what was measured later is added with its time, and with secrets hidden', () => {
  const { mask } = DETAILS
  const measuredAt = '2026-11-22T10:16:00.000Z'
  const later = addFindings(
    packet({ a: 'up' }),
    [{ summary: 'It answers hunter2.', source: 'this browser', measuredAt }],
    mask,
  )
  expect(formatPacketText(later)).toContain(
    '2. 2026-11-22 10:16:00 UTC, this browser: It answers [hidden].\n',
  )
})

test('who gives up at once has a packet too, and answers given in advance are told apart', () => {
  const { origin, madeAt, mask } = DETAILS
  expect(packet({ b: 'works' }, { origin, madeAt, mask })).toEqual({
    flow: { title: 'Toy', version: flow.version },
    connector: 'Slack',
    answers: [],
    also: [{ asked: 'And now?', said: 'It works' }],
    reached: 'Is Slack up?',
    findings: [],
    madeAt,
    link: `${origin}/troubleshoot/toy/a?b=works&connector=slack`,
  })
})

test('a packet read back gives the connector, the reference and the answers', () => {
  for (const format of [formatPacketMarkdown, formatPacketText]) {
    const text = format(packet({ a: 'up', b: 'unsure' }))
    expect(parsePacket([flow], text, CONNECTORS)).toMatchObject({
      flow: { id: 'toy', connector: SLACK },
      connector: SLACK,
      reference: 'ofid_12ab',
      answers: { a: 'up', b: 'unsure' },
    })
  }
})

/** What mails and trackers do to a text. */
const MANGLES: Record<string, (text: string) => string> = {
  'as it was': (text) => text,
  'quoted in a mail': (text) => text.replace(/^/gm, '> '),
  'as HTML entities': (text) => text.replaceAll('&', '&amp;'),
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'in the middle of a ticket': (text) => `Hello,\n\n${text}\n\nSee https://example.com/a?b=c`,
  'without its link': (text) => text.replace(/https?:\S+/g, ''),
  'in lines of 40 letters': (text) => text.replace(/(.{1,40}) /g, '$1\n'),
  'cut before its link': (text) => text.slice(0, text.indexOf('Open this case')),
}

for (const [name, mangle] of Object.entries(MANGLES)) {
  test(`a packet ${name} gives the same answers`, () => {
    const { flows } = realFlows()
    const random = seededRandom(8)
    for (let round = 0; round < 40; round += 1) {
      const real = pick(random, flows)
      const { answers, connector } = pick(random, [
        { answers: pick(random, real.scenarios).answers, connector: SLACK },
        { answers: walk(random, real), connector: undefined },
      ])
      const named = forConnector(real, connector)
      const at = resolveFlow(named, answers)
      const made = makePacket(named, at, DETAILS)
      for (const format of [formatPacketMarkdown, formatPacketText]) {
        const found = parsePacket(flows, mangle(format(made)), CONNECTORS)
        expect({ flow: found?.flow.id, answers: found?.answers ?? {} }).toEqual({
          flow: Object.keys(at.given).length === 0 ? undefined : real.id,
          answers: at.given,
        })
        if (found)
          expect(found).toMatchObject({ reference: 'ofid_12ab', ...(connector && { connector }) })
      }
    }
  })
}

/** Random answers from the start, as far as chance takes them. */
function walk(random: () => number, real: Flow): Answers {
  const answers: Record<string, string> = {}
  let { step } = resolveFlow(real, answers)
  while (step.choices.length > 0 && random() < 0.9) {
    answers[step.id] = pick(random, step.choices).id
    step = resolveFlow(real, answers).step
  }
  return answers
}

test('packets of any flow give their answers back by the link', () => {
  const random = seededRandom(9)
  for (let round = 0; round < 40; round += 1) {
    const any = toyFlow(graphMarkdown(randomGraph(random, 2 + Math.floor(random() * 12), true)))
    const answers = walk(random, any)
    const at = resolveFlow(any, answers)
    const text = formatPacketText(makePacket(any, at, { ...DETAILS, findings: [] }))
    expect(text).toContain(changeAnswerPath(any, at, at.step.id))
    expect(parsePacket([any], text, [])?.answers ?? {}).toEqual(at.given)
  }
})
