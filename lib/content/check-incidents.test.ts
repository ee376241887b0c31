import { expect, test } from '@playwright/test'
import { compileToy, problemsOfToy } from './toy-content'

const CONNECTOR = `id: acme
name: Acme
statusFeed: { kind: none }
signIn: oauth
`

const FILE = 'content/incidents.yaml'

const incident = (more: Record<string, string> = {}) => {
  const keys = {
    service: 'acme',
    since: '2026-11-25T13:20Z',
    until: '2026-11-25T15:00+01:00',
    text: "It's slow.",
    articles: '[one/a]',
    ...more,
  }
  const [first = '', ...rest] = Object.entries(keys).map(([key, value]) => `${key}: ${value}`)
  return `incidents:\n  - ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`
}

const problemsOf = (text: string) =>
  problemsOfToy({ 'content/connectors/acme.yaml': CONNECTOR, [FILE]: text })

test('an incident of a known service is content, and so is none', async () => {
  const files = { 'content/connectors/acme.yaml': CONNECTOR, [FILE]: incident() }
  const { content } = await compileToy(files)
  expect(content?.incidents).toEqual([
    {
      service: 'acme',
      since: '2026-11-25T13:20:00Z',
      until: '2026-11-25T15:00:00+01:00',
      text: 'It’s slow.',
      articles: ['one/a'],
    },
  ])
  for (const text of ['# nothing\n', 'incidents: []\n', ''])
    expect(await problemsOf(text)).toEqual([])
})

test('told: a service that is no connector, with the one that was meant', async () => {
  expect(await problemsOf(incident({ service: 'acmee' }))).toEqual([
    `${FILE}:2:5: there is no service "acmee"; expected the name of a file in content/connectors; did you mean "acme"?`,
  ])
})

test('told: an article that is not there, at its own place', async () => {
  expect(await problemsOf(incident({ articles: '[one/a, one/aa]' }))).toEqual([
    `${FILE}:6:23: there is no article "one/aa"; expected topic/slug; did you mean "one/a"?`,
  ])
})

test('told: an end that is not after the beginning, whatever the zones', async () => {
  const [problem] = await problemsOf(incident({ until: '2026-11-25T14:20+01:00' }))
  expect(problem).toContain(`${FILE}:4:5:`)
  expect(problem).toContain('is not after since; expected a later time than 2026-11-25T13:20:00Z')
})

test('told: days without a time or a zone, and keys that nobody knows', async () => {
  for (const since of ['2026-11-25', '2026-11-25T13:20', 'yesterday', '2026-02-30T13:20Z']) {
    const [problem] = await problemsOf(incident({ since }))
    expect(problem, since).toContain(`${FILE}:3:5:`)
    expect(problem, since).toContain('expected a day and a time with its zone')
  }
  expect((await problemsOf(incident({ untill: 'x' })))[0]).toContain('did you mean "until"?')
  expect((await problemsOf(incident({ text: "''" })))[0]).toContain('is empty')
})
