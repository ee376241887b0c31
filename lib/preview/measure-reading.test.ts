import { expect, test } from '@playwright/test'
import { parseMdx } from '@/lib/files/parse-mdx'
import { measureReading, type Reading } from './measure-reading'

function read(text: string, lines?: { first: number; last: number }): Reading {
  const tree = parseMdx({ path: 'content/articles/a/b.mdx', text })
  if (!tree.ok) throw new Error('the text of this test does not parse')
  return measureReading(tree.value, lines)
}

const EASY =
  'The cat sat on the mat. It had a big red hat. Then it ran off to see the dog. '.repeat(5)
const HARD =
  'Administrators of organisational identity infrastructure should periodically re-evaluate authorisation configurations, considering contemporary regulatory requirements and international interoperability specifications. '.repeat(
    5,
  )

test('words are counted without front matter, code of components and comments', () => {
  expect(
    read(
      '---\ntitle: Not counted\n---\n\n## Two words\n\n{/* none */}\n\n<Kbd>One</Kbd> and three.',
    ),
  ).toEqual({ words: 5 })
})

test('short words in short sentences are for children, long ones for graduates', () => {
  expect(read(EASY).ease?.age).toBeLessThan(8)
  expect(read(HARD).ease?.age).toBeGreaterThan(20)
})

test('each item of a list is a sentence of its own, with or without a full stop', () => {
  const items = (end: string) => `${`- Press the red button${end}\n`.repeat(20)}`
  expect(read(items(''))).toEqual(read(items('.')))
})

test('titles and tables count as words and do not make a page look simpler', () => {
  const { words, ease } = read(HARD)
  expect(read(`${'## Go\n\n'.repeat(30)}${HARD}`)).toEqual({ words: words + 30, ease })
})

test('a few words have no reading age', () => {
  expect(read('Press the button.').ease).toBeUndefined()
})

test('only the lines of a step count, when a step is asked for', () => {
  expect(read('## One\n\nTwo three.\n\n## Four\n\nFive.', { first: 5, last: 7 })).toEqual({
    words: 2,
  })
})
