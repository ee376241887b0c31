import { expect, test } from '@playwright/test'
import { parseArticle } from '@/lib/articles/parse-article'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { compileInThreads, parseInThreads } from '@/scripts/in-threads'
import { compileArticle } from './compile-content'

/* Many articles are parsed and compiled by threads, which no small site ever starts. */

const sources = Array.from({ length: 101 }, (_, index) =>
  toyArticleSource(`one/a${index}`, `Words of ${index}.`),
)
const last = toyArticleSource('one/a100', 'Words of 100.')

test('threads parse as one does, and in the order of the files', async () => {
  let done = 0
  const parsed = await parseInThreads(sources, () => done++)
  expect(parsed).toHaveLength(101)
  expect(parsed.at(-1)).toEqual(parseArticle(last))
  expect(done).toBe(101)
})

test('threads compile as one does, and in the order of the files', async () => {
  test.slow()
  const compiled = await compileInThreads(sources, () => {})
  expect(compiled).toHaveLength(101)
  expect(compiled.at(-1)).toBe(await compileArticle(last))
})
