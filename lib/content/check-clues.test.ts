import { expect, test } from '@playwright/test'
import { formatProblem } from '@/lib/files/problem'
import { compileContent } from './compile-content'
import { toyCache, toyContent, toyFiles } from './toy-content'

async function problemsOf(changes: Record<string, string>): Promise<string[]> {
  const site = toyContent().find(({ path }) => path === 'content/site.yaml')?.text ?? ''
  const files = toyFiles({ 'content/site.yaml': `${site}guide: toy\n`, ...changes })
  return (await compileContent(files, toyCache())).problems.map(formatProblem)
}

const CLUES = `words: { sign-in: "sign in, log in" }
clues:
  - { id: a, because: A., says: ["<sign-in> again"], causes: { auth: 2 }, answers: { where: here } }
`

test('clues that name what exists are whole', async () => {
  expect(await problemsOf({ 'content/clues.yaml': CLUES })).toEqual([])
})

test('a group, an answer, an id or a connector that is not there is told at its line', async () => {
  const clues = `words: { sign-in: "sign in, log in" }
clues:
  - { id: a, because: A., says: ["<signin> again"] }
  - { id: a, because: B., answers: { where: her } }
connectors: { slakc: chat }
`
  const problems = await problemsOf({ 'content/clues.yaml': clues })
  expect(problems.map((one) => one.split(':').slice(0, 2).join(':'))).toEqual([
    'content/clues.yaml:3',
    'content/clues.yaml:4',
    'content/clues.yaml:4',
    'content/clues.yaml:5',
  ])
  expect(problems.join('\n')).toContain('did you mean "sign-in"?')
  expect(problems.join('\n')).toContain('did you mean "here"?')
})

test('a dialogue that expects what is not there is told at its line', async () => {
  const dialogue = `conversations:
  - name: One
    turns:
      - { says: hello, step: wher }
      - { says: hello, chooses: here }
`
  expect(await problemsOf({ 'content/conversations/a.yaml': dialogue })).toEqual([
    expect.stringContaining('content/conversations/a.yaml:5'),
  ])
  const parsed = dialogue.replace(', chooses: here', '')
  expect(await problemsOf({ 'content/conversations/a.yaml': parsed })).toEqual([
    expect.stringContaining('content/conversations/a.yaml:4'),
  ])
})
