import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { fixContent } from './fix-content'
import { toyContent } from './toy-content'
import { toyProject } from './toy-project'

const WHOLE = toyContent().find(({ path: file }) => file === 'content/flows/toy.mdx')?.text ?? ''
const FLOWS = Array.from({ length: 60 }, (_, index) => `content/flows/toy-${index}.mdx`)

/** What is mended in a flow, as the file has it before and after. */
const before = (file: string) =>
  WHOLE.replace('title: Toy', `title: ${file}`).replace(' [#fine]', '')
const after = (file: string) => WHOLE.replace('title: Toy', `title: ${file}`)

test('a --fix that is killed leaves every file as it was or as it should be, and the next one goes on', async () => {
  const root = await toyProject({
    'content/flows/toy.mdx': null,
    ...Object.fromEntries(FLOWS.map((file) => [file, before(file)])),
  })
  const script = path.resolve('scripts/run-bundled.mjs')
  const child = spawn(process.execPath, [script, 'content-check', '--fix'], { cwd: root })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  // The first file that is mended tells that others are about to be.
  const isMended = async () =>
    (await Promise.all(FLOWS.map((file) => readFile(path.join(root, file), 'utf8')))).some(
      (text, index) => text === after(FLOWS[index] ?? ''),
    )
  while (child.exitCode === null && !(await isMended())) await new Promise(setImmediate)
  child.kill('SIGKILL')
  await ended

  for (const file of FLOWS) {
    expect([before(file), after(file)]).toContain(await readFile(path.join(root, file), 'utf8'))
  }
  await fixContent(root)
  for (const file of FLOWS) expect(await readFile(path.join(root, file), 'utf8')).toBe(after(file))
  const shown = (await readdir(path.join(root, 'content/flows'))).filter(
    (name) => !name.startsWith('.'),
  )
  expect(shown).toHaveLength(FLOWS.length + 1)
})
