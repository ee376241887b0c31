import { expect, test } from '@playwright/test'
import { nextStep } from '@/lib/flows/next-step'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { parseFragments } from '@/lib/flows/parse/parse-fragments'
import { graphMarkdown, randomGraph, seededRandom } from '@/lib/flows/testing/random-flow'
import { realFlows } from '@/lib/flows/testing/real-flows'
import { toyFlow, toySource } from '@/lib/flows/testing/toy-flow'
import { flowChecklist } from './flow-checklist'
import { flowGraph } from './flow-graph'
import { formatFlowMarkdown } from './format-flow-markdown'

const { fragments } = parseFragments([
  { path: 'content/flows/fragments/look.mdx', text: 'Look.\n\nAnd <Kbd>Esc</Kbd>.\n' },
])
const source = toySource(
  `Hello.

## Is <Connector /> up? [#a]

<Check probe="service-status" ok="up" fail="unsure" />

{/* a note */}

<HowTo>

1. Open <ArticleLink to="one/a" />, or [this](/articles/one/b).
2. <Fragment name="look" />

</HowTo>

- [Yes](#mend) [#up]
  Nothing is reported.
- [I'm not sure](#fine) [#unsure]

## Fine [#fine]

<Solved />

## Mend it [#mend]

<Remedy cause="auth" />

<Steps>

1. Press **Connect**. <ArticleLink to="one/b">Why</ArticleLink>

</Steps>

<Callout type="note" title="Wait">
It takes a minute.
</Callout>

- [It still fails](#fine) [#still-fails]
`,
  'start: a\nrenamed: { old: a, a.yes: a.up }\nretired: { gone: Gone., a.no: No. }\nerrors: { It broke: { a: up } }',
)
const parsed = parseFlow(source, fragments)
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
const flow = parsed.value

test('a flow as a graph is all that machines need', () => {
  expect(flowGraph(flow)).toEqual({
    id: 'toy',
    title: 'Toy',
    description: 'A toy.',
    reviewed: '2026-11-20',
    version: flow.version,
    path: '/troubleshoot/toy',
    start: 'a',
    steps: [
      {
        id: 'a',
        kind: 'question',
        check: { probe: 'service-status', ok: 'up', fail: 'unsure' },
        title: 'Is the connector up?',
        text: '',
        howTo: 'Open , or this. Look. And Esc.',
        path: '/troubleshoot/toy/a',
        choices: [
          { id: 'up', label: 'Yes', hint: 'Nothing is reported.', next: 'mend' },
          { id: 'unsure', label: 'I’m not sure', next: 'fine' },
        ],
      },
      {
        id: 'fine',
        kind: 'solved',
        title: 'Fine',
        text: '',
        path: '/troubleshoot/toy/fine',
        choices: [],
      },
      {
        id: 'mend',
        kind: 'remedy',
        cause: 'auth',
        title: 'Mend it',
        text: 'Press Connect. Why It takes a minute.',
        path: '/troubleshoot/toy/mend',
        choices: [{ id: 'still-fails', label: 'It still fails', next: 'fine' }],
      },
    ],
    renamed: { old: 'a', 'a.yes': 'a.up' },
    retired: { gone: { note: 'Gone.' }, 'a.no': { note: 'No.' } },
    errors: [{ id: 'it-broke', text: 'It broke', answers: { a: 'up' } }],
  })
})

test('the next step says where answers lead, and each choice from there', () => {
  expect(nextStep(flow, { a: 'up', zzz: 'on' })).toMatchObject({
    flow: 'toy',
    version: flow.version,
    step: { id: 'mend', kind: 'remedy' },
    path: '/troubleshoot/toy/mend?a=up',
    choices: [
      {
        id: 'still-fails',
        path: '/troubleshoot/toy/fine?a=up&mend=still-fails',
        next: 'fine',
      },
    ],
    trail: [{ step: 'a', title: 'Is the connector up?', choice: 'up', label: 'Yes' }],
    remaining: { least: 0, most: 0 },
    left: {},
    dropped: { zzz: 'on' },
  })
})

test('a flow as Markdown reads by itself', () => {
  const markdown = formatFlowMarkdown(flow, source, {
    fragments,
    siteUrl: 'https://help.example',
    titleOf: (id) => `About ${id}`,
  })
  expect(markdown).toBe(`# Toy

A toy.

Reviewed 2026-11-20. The guide itself is at https://help.example/troubleshoot/toy. Each heading ends with the id of its step and each choice with its own: https://help.example/troubleshoot/toy/<step>?<step>=<choice>&… opens a step with answers.

Hello.

## Is the connector up? [#a]

How do I check?

1. Open [About one/a](https://help.example/articles/one/a), or [this](https://help.example/articles/one/b).
2. Look.

   And Esc.

- [Yes](https://help.example/troubleshoot/toy/mend) [#up]
  Nothing is reported.
- [I'm not sure](https://help.example/troubleshoot/toy/fine) [#unsure]

## Fine [#fine]

## Mend it [#mend]

Points to your sign-in.

1. Press **Connect**. [Why](https://help.example/articles/one/b)

Wait

It takes a minute.

- [It still fails](https://help.example/troubleshoot/toy/fine) [#still-fails]
`)
})

test('no real flow leaves a tag in its Markdown', () => {
  const real = realFlows()
  for (const [index, one] of real.flows.entries()) {
    const file = real.sources[index]
    if (file === undefined) throw new Error(`${one.file} is gone`)
    const siteUrl = 'https://help.example'
    const context = { siteUrl, fragments: real.fragments, titleOf: (id: string) => id }
    expect(formatFlowMarkdown(one, file, context)).not.toMatch(/<\/?[A-Z]|\]\([#/]/)
  }
})

test('a checklist numbers the steps, and never leads back', () => {
  expect(flowChecklist(flow)).toEqual([
    {
      number: 1,
      id: 'a',
      kind: 'question',
      title: 'Is the connector up?',
      choices: [
        { label: 'Yes', hint: 'Nothing is reported.', next: 2 },
        { label: 'I’m not sure', next: 3 },
      ],
    },
    {
      number: 2,
      id: 'mend',
      kind: 'remedy',
      cause: 'auth',
      title: 'Mend it',
      choices: [{ label: 'It still fails', next: 3 }],
    },
    { number: 3, id: 'fine', kind: 'solved', title: 'Fine', choices: [] },
  ])
})

test('any checklist has each step once, the first first, and leads on', () => {
  const random = seededRandom(10)
  for (let round = 0; round < 40; round += 1) {
    const any = toyFlow(graphMarkdown(randomGraph(random, 1 + Math.floor(random() * 15), true)))
    const sections = flowChecklist(any)
    expect(sections.map(({ id }) => id).toSorted()).toEqual(Object.keys(any.steps).toSorted())
    expect(sections[0]?.id).toBe(any.start)
    for (const { number, choices } of sections) {
      for (const { next } of choices) expect(next).toBeGreaterThan(number)
    }
  }
})
