import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { checkProject } from '@/lib/content/check-project'
import { readProject } from '@/lib/content/read-project'
import { toyCache } from '@/lib/content/toy-content'
import { toyProject } from '@/lib/content/toy-project'
import { formatProblem } from '@/lib/files/problem'
import { newContent } from './new-content'
import { missingFields, type NewAnswers, type NewKind } from './new-fields'

const DAY = '2026-11-25'

async function make(kind: NewKind, answers: NewAnswers, root?: string) {
  const project = root ?? (await toyProject())
  const report = await newContent(project, kind, answers, DAY)
  const { problems } = await checkProject(await readProject(project), toyCache())
  return { root: project, report, problems: problems.map(formatProblem) }
}

const textOf = (root: string, file: string) => readFile(path.join(root, file), 'utf8')

test('a new article is a draft that passes the check, at the address of its title', async () => {
  const { root, report, problems } = await make('article', {
    title: 'Wie verbinde ich Ärger & {Co}?',
    topic: 'one',
    description: 'You press <Connect> and {wait}: that is all.',
    question: ['how do i connect', 'connect it'],
  })
  expect(problems).toEqual([])
  expect(report).toMatchObject({
    ok: true,
    plan: { address: '/articles/one/wie-verbinde-ich-aerger-and-co' },
  })
  const text = await textOf(root, 'content/articles/one/wie-verbinde-ich-aerger-and-co.mdx')
  expect(text).toContain('draft: true\n')
  expect(text).toContain('\\<Connect> and \\{wait}: that is all.')
})

test('a new flow passes the check, with a scenario for each of its outcomes', async () => {
  const { report, problems } = await make('flow', {
    title: 'My toy is broken',
    description: 'Find out why.',
  })
  expect(report).toMatchObject({ ok: true, plan: { address: '/troubleshoot/my-toy-is-broken' } })
  expect(problems).toEqual([])
})

test('a new topic stands after the others, and takes articles at once', async () => {
  const { root, report, problems } = await make('topic', {
    title: 'Third things',
    description: 'The third.',
    owner: 'Kim',
  })
  expect(report).toMatchObject({ ok: true, plan: { id: 'third-things' } })
  expect(problems).toEqual([])
  const article = { title: 'New', topic: 'third-things', description: 'New.' }
  expect((await make('article', article, root)).problems).toEqual([])
  expect(await textOf(root, 'content/topics.yaml')).toMatch(/title: Two[\s\S]*owner: Kim\n$/)
})

test('a new conversation begins with what is said', async () => {
  const { plan } = await import('./plan-new').then(({ planNew }) => ({
    plan: planNew(
      'conversation',
      { title: 'A dead button', says: 'nothing happens: why?' },
      '',
      DAY,
    ),
  }))
  expect(plan.write).toEqual({
    path: 'content/conversations/a-dead-button.yaml',
    content: expect.stringContaining(
      'conversations:\n  - name: A dead button\n    turns:\n      - says: "nothing happens: why?"\n',
    ),
  })
})

for (const [name, kind, answers, message] of [
  [
    'a name that is taken on the same topic',
    'article',
    { title: 'A', topic: 'one', description: 'A.' },
    /^content\/articles\/one\/a\.mdx is there already, and nothing is written over/,
  ],
  [
    'a name that is taken on another topic',
    'article',
    { title: 'B', topic: 'one', description: 'A.' },
    /the name "b" is already that of|is already that of content\/articles/,
  ],
  [
    'a topic that is not there',
    'article',
    { title: 'C', topic: 'on', description: 'A.' },
    /the topic "on" is not in content\/topics\.yaml; expected one of one, two; did you mean "one"\?/,
  ],
  [
    'a title that is too long',
    'article',
    { title: 'word '.repeat(30), topic: 'one', description: 'A.' },
    /"title" is too long/,
  ],
  [
    'a flow that is there',
    'flow',
    { title: 'Toy', description: 'A.' },
    /^content\/flows\/toy\.mdx is there already/,
  ],
  [
    'a topic that is there',
    'topic',
    { title: 'One', description: 'A.' },
    /the topic "one" is listed twice/,
  ],
] as const) {
  test(`is refused, and writes nothing: ${name}`, async () => {
    const root = await toyProject()
    const before = await readProject(root)
    const { report } = await make(kind, answers, root)
    expect(report.ok ? [] : report.messages).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    )
    expect(await readProject(root)).toEqual(before)
  })
}

test('what is not told is asked, and what may be left out is not insisted on', () => {
  const missing = missingFields('article', { title: 'A', topic: 'one', question: [] })
  expect(missing.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['description', true],
    ['question', false],
  ])
})
