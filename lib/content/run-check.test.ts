import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { chooseFiles } from './choose-files'
import { fixContent } from './fix-content'
import { runCheck } from './run-check'
import { toyProject } from './toy-project'

const BROKEN = toyArticleSource('two/c', '[it](/nowhere)').text
const QUIET = {
  'content/checks.yaml':
    'rules:\n  repeated-question: off\n  lost-question: off\n  same-question: off\n',
}

/** What the command prints and how it ends, in a project. */
function run(root: string, ...args: string[]) {
  const script = path.resolve('scripts/run-bundled.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, 'content-check', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

test('chosen files are checked with knowledge of the rest', async () => {
  const root = await toyProject({
    ...QUIET,
    'content/articles/two/c.mdx': BROKEN,
    'content/articles/one/d.mdx': toyArticleSource('one/d', '[it](/articles/one/a#part)').text,
  })
  const chosen = await chooseFiles(root, ['content/articles/one/'])
  const { errors, warnings, total } = await runCheck(root, {
    isChosen: chosen.ok ? chosen.isChosen : undefined,
  })
  expect({ errors, warnings, total }).toEqual({ errors: [], warnings: [], total: 2 })
  const all = await runCheck(root)
  expect(all.errors.map(({ rule }) => rule)).toEqual(['broken-link', 'unrecorded-id'])
})

test('names that mean nothing, or no content, are told', async () => {
  const root = await toyProject()
  expect(await chooseFiles(root, ['content/articles/on', 'lib', 'content'])).toEqual({
    ok: false,
    messages: [
      'there is no file or folder content/articles/on',
      'lib is no content; expected a file or a folder of content/',
    ],
  })
})

test('the command exits with 1 for errors, 0 for warnings, and 2 for what it does not understand', async () => {
  const root = await toyProject()
  expect(run(root).status).toBe(1)
  await fixContent(root)
  const warned = run(root)
  expect(warned.stdout).toContain('warning: the question "a" is already in')
  expect(warned.status).toBe(0)
  expect(run(root, '--frmat', 'json')).toMatchObject({ status: 2, stdout: '' })
  expect(run(root, '--format', 'xml').stderr).toContain('expected text, json, github')
  expect(run(root, 'content/nothing.mdx').status).toBe(2)
})

test('--json prints nothing but JSON, and --fix mends first', async () => {
  const root = await toyProject(QUIET)
  const { status, stdout, stderr } = run(root, '--fix', '--json')
  expect(JSON.parse(stdout)).toEqual({ total: 3, errors: 0, warnings: 0, problems: [] })
  expect(stderr).toContain('recorded the new ids of content/flows/toy.mdx')
  expect(status).toBe(0)
})

test('a second run knows what the first found, and a change is found again', async () => {
  const root = await toyProject(QUIET)
  await fixContent(root)
  expect((await runCheck(root)).errors).toEqual([])
  await writeFile(path.join(root, 'content/articles/two/c.mdx'), BROKEN)
  expect((await runCheck(root)).errors.map(({ rule }) => rule)).toEqual(['broken-link'])
  expect((await runCheck(root)).errors.map(({ rule }) => rule)).toEqual(['broken-link'])
})
