import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Problem } from '@/lib/files/problem'
import { formatReport } from './format-report'

const broken: Problem = {
  file: 'content/articles/one/a.mdx',
  line: 9,
  column: 3,
  rule: 'broken-link',
  message: 'there is no article "one/b"; expected topic/slug',
}
const poor: Problem = { ...broken, line: 12, rule: 'poor-link-words', message: 'the link "here" …' }
const found = { errors: [broken], warnings: [poor] }

test('people read where, what and by which rule, and how much was found', () => {
  expect(formatReport(found, 3, 'text').split('\n')).toEqual([
    'content/articles/one/a.mdx:9:3: there is no article "one/b"; expected topic/slug [broken-link]',
    'content/articles/one/a.mdx:12:3: warning: the link "here" … [poor-link-words]',
    '',
    'Content: 3 articles and flows checked, 1 problem and 1 warning in 1 file.',
  ])
  expect(formatReport({ errors: [], warnings: [] }, 3, 'text')).toBe(
    'Content: 3 articles and flows checked, no problems.',
  )
})

test('programs read the same as JSON', () => {
  expect(JSON.parse(formatReport(found, 3, 'json'))).toEqual({
    total: 3,
    errors: 1,
    warnings: 1,
    problems: [
      { level: 'error', ...broken },
      { level: 'warning', ...poor },
    ],
  })
})

test('GitHub shows each beside its line, whatever its name and words hold', () => {
  const odd: Problem = { ...broken, file: 'content/a,b:c.mdx', message: '100 %\nlost' }
  const [first, second] = formatReport({ errors: [odd], warnings: [poor] }, 3, 'github').split('\n')
  expect(first).toBe(
    '::error file=content/a%2Cb%3Ac.mdx,line=9,col=3,title=broken-link::100 %25%0Alost',
  )
  expect(second).toBe(
    '::warning file=content/articles/one/a.mdx,line=12,col=3,title=poor-link-words::the link "here" …',
  )
})

test('a name with a line end stays on one line', () => {
  const odd: Problem = { ...broken, file: 'content/a\nb.mdx' }
  expect(formatReport({ errors: [odd], warnings: [] }, 1, 'text').split('\n')[0]).toContain(
    'a�b.mdx:9:3',
  )
})

test('the editor’s task finds every part of a line', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))
  const pattern = new RegExp(tasks[0].problemMatcher.pattern.regexp)
  const [error = '', warning = ''] = formatReport(found, 3, 'text').split('\n')
  expect(pattern.exec(error)?.slice(1)).toEqual([
    broken.file,
    '9',
    '3',
    undefined,
    broken.message,
    'broken-link',
  ])
  expect(pattern.exec(warning)?.[4]).toBe('warning')
})
