import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { formatLines } from '@/lib/content/format-report'
import { RUN_FILE, recordFirstArticle } from './first-article'
import { MISTAKES } from './mistakes'
import { MANUAL_FILE, readExamples } from './read-manual'
import { makeMistake, manualProject, tellProblems } from './tell-mistake'
import { writeManual } from './write-manual'

const MANUAL = readFileSync(MANUAL_FILE, 'utf8')

test('the files that the manual shows have no problems, nor warnings', async () => {
  const examples = readExamples(MANUAL)
  expect(examples.length).toBeGreaterThanOrEqual(8)
  const problems = await tellProblems(await manualProject(examples))
  expect(formatLines(problems)).toEqual([])
})

test('every example that begins with front matter names its file, so that it is checked', () => {
  const fences = [...MANUAL.matchAll(/^```(\S+)(.*)\n([\s\S]*?)^```$/gm)]
  const nameless = fences.filter(
    ([, , name = '', text = '']) => text.startsWith('---\n') && !name.trim(),
  )
  expect(nameless).toEqual([])
})

test('there are at least forty mistakes, and each is told', async () => {
  const project = await manualProject(readExamples(MANUAL))
  const mistakes = Object.values(MISTAKES).flat()
  expect(mistakes.length).toBeGreaterThanOrEqual(40)
  expect(new Set(mistakes.map(({ what }) => what)).size).toBe(mistakes.length)
  const silent: string[] = []
  for (const mistake of mistakes) {
    const problems = await tellProblems(makeMistake(project, mistake))
    if (formatLines(problems).length === 0) silent.push(mistake.what)
  }
  expect(silent).toEqual([])
})

test('the tables are as the check is today; npm run content:manual writes them', async () => {
  expect(await writeManual(MANUAL)).toBe(MANUAL)
})

test('the recorded run of a first article prints what the check prints today, and ends without problems', async () => {
  const run = await recordFirstArticle(await manualProject(readExamples(MANUAL)))
  expect(readFileSync(RUN_FILE, 'utf8')).toBe(run)
  const [first = '', second = '', third = ''] = run.split('$ npm run -s content:check\n').slice(1)
  expect(first).toContain('4 problems and 1 warning')
  expect(second).toContain('1 warning in 1 file')
  expect(third).toContain('no problems.')
})

test('every command that the manual names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = [...MANUAL.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test('every page that the manual links to is there', () => {
  const links = [...MANUAL.matchAll(/\]\(((?:\.\.\/)?[\w/-]+\.md)\)/g)].map(([, to = '']) => to)
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((to) => !existsSync(`content/${to}`))).toEqual([])
})
