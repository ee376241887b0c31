import { expect, test } from '@playwright/test'
import { parseFlow } from '@/lib/flows/parse/parse-flow'
import { toyFlow, toySource } from '@/lib/flows/testing/toy-flow'
import { chooseAnswer } from './choose-answer'
import { fillTemplate, NAME_PLACE, STATUS_PAGE_PLACE } from './fill-template'
import { formatFlowPath } from './flow-url'
import { forConnector } from './for-connector'
import { resolveFlow } from './resolve-flow'

const SLACK = { id: 'slack', name: 'Slack', statusPage: 'https://slack-status.com' }

const flow = toyFlow(
  `For <Connector />.

## Is <Connector /> up? [#a]

Open <Connector show="status-page" />.

- [<Connector /> answers](#fine) [#up]
  As far as <Connector /> says.
- [I'm not sure](#fine) [#unsure]

## Fine [#fine]

<Solved />
`,
)

test('without a connector the words say "the connector"', () => {
  expect(flow).toMatchObject({
    intro: 'For the connector.',
    steps: {
      a: {
        title: 'Is the connector up?',
        text: 'Open the status page of the service.',
        choices: [{ label: 'The connector answers', hint: 'As far as the connector says.' }, {}],
      },
    },
  })
  expect(forConnector(flow, undefined)).toBe(flow)
})

test('a connector is named in titles, words, choices and hints', () => {
  const named = forConnector(flow, SLACK)
  expect(named).toMatchObject({
    connector: SLACK,
    intro: 'For Slack.',
    steps: {
      a: {
        title: 'Is Slack up?',
        text: 'Open the status page of Slack.',
        choices: [
          { label: 'Slack answers', hint: 'As far as Slack says.' },
          { label: 'I’m not sure' },
        ],
      },
      fine: flow.steps.fine,
    },
  })
  expect(flow.steps.a?.title).toBe('Is the connector up?')
})

test('a flow for a connector can be made one for another', () => {
  const other = { id: 'monday', name: 'monday.com' }
  expect(forConnector(forConnector(flow, SLACK), other)).toMatchObject({
    connector: other,
    steps: { a: { title: 'Is monday.com up?', choices: [{ label: 'Monday.com answers' }, {}] } },
  })
})

test('the same flow and connector give the same object', () => {
  expect(forConnector(flow, SLACK)).toBe(forConnector(flow, { ...SLACK }))
})

test('all addresses keep the connector', () => {
  const named = forConnector(flow, SLACK)
  expect(formatFlowPath(named)).toBe('/troubleshoot/toy?connector=slack')
  expect(chooseAnswer(named, resolveFlow(named, {}), 'up').path).toBe(
    '/troubleshoot/toy/fine?a=up&connector=slack',
  )
})

test('only what a flow needs of a connector is kept', () => {
  const more = { ...SLACK, endpoint: 'https://mcp.slack.com' }
  expect(forConnector(flow, more).connector).toEqual(SLACK)
})

test('the characters of places mean nothing in an author’s words', () => {
  const odd = toyFlow(`## A ${NAME_PLACE}b${STATUS_PAGE_PLACE} [#a]\n\n<Solved />\n`)
  expect(odd.steps.a?.title).toBe('A b')
  expect(fillTemplate('plain', SLACK)).toBe('plain')
})

test('told: what else a <Connector> is asked to show', () => {
  const parsed = parseFlow(toySource('## A [#a]\n\n<Connector show="status" />\n\n<Solved />\n'))
  expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
    '<Connector show="status"> has an unexpected value; expected one of name, status-page',
  ])
})

test('quotes beside the place of a connector open and close as they do beside words', () => {
  const quoting = toyFlow(
    `## Isn't "<Connector />" <Connector />'s name, or '<Connector />'? [#a]\n\n<Solved />`,
  )
  expect(forConnector(quoting, SLACK).steps.a?.title).toBe(
    'Isn’t “Slack” Slack’s name, or ‘Slack’?',
  )
})
