import { expect, test } from '@playwright/test'
import { compareProblems, formatProblem, type Problem } from './problem'

function at(file: string, line: number, column: number, message = 'm'): Problem {
  return { file, line, column, rule: 'html', message }
}

test('a problem is printed so that editors and terminals open its place', () => {
  expect(formatProblem(at('content/articles/x/y.mdx', 12, 5, 'what is wrong'))).toBe(
    'content/articles/x/y.mdx:12:5: what is wrong',
  )
})

test('problems are ordered by file, line, column and message, lines as numbers', () => {
  const ordered = [
    at('a', 2, 9),
    at('a', 10, 1, 'm'),
    at('a', 10, 1, 'n'),
    at('a', 10, 3),
    at('b', 1, 1),
  ]
  expect(ordered.toReversed().sort(compareProblems)).toEqual(ordered)
})
