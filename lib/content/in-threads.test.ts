import { expect, test } from '@playwright/test'
import { parseArticle } from '@/lib/articles/parse-article'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { compileInThreads, makeMarkdownInThreads, parseInThreads } from '@/scripts/in-threads'
import { compileArticle } from './compile-content'
import { formatJob, type MarkdownJob } from './publish-markdown'

/* Many articles are parsed, compiled and made Markdown by threads, which no small site ever starts. */

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

test('threads make Markdown as one does, and in the order of the articles', async () => {
  const jobs = sources.map((source): MarkdownJob => {
    const parsed = parseArticle(source)
    if (!parsed.ok) throw new Error('a toy does not parse')
    return { article: parsed.value, source, siteUrl: 'https://help.example', titles: {} }
  })
  expect(await makeMarkdownInThreads(jobs)).toEqual(jobs.map(formatJob))
})
