import { expect, test } from '@playwright/test'
import { compileContent } from '@/lib/content/compile-content'
import { toyCache } from '@/lib/content/toy-content'
import { formatProblem } from '@/lib/files/problem'
import { generateContent, MOST_ARTICLES, PICTURES } from './generate-content'

test('made-up content has no problems', async () => {
  const project = {
    sources: generateContent({ articles: 40, flows: 12, seed: 1 }),
    unreadable: [],
    strays: [],
    publicFiles: PICTURES.map(({ address }) => address),
  }
  const { problems, unrecorded, content } = await compileContent(project, toyCache())
  expect([...problems, ...unrecorded].map(formatProblem)).toEqual([])
  expect(content?.articles).toHaveLength(40)
  expect(content?.flows).toHaveLength(12)
})

test('the same numbers make up the same content, others another', () => {
  const options = { articles: 30, flows: 2, seed: 1 }
  expect(generateContent(options)).toEqual(generateContent(options))
  expect(generateContent({ ...options, seed: 2 })).not.toEqual(generateContent(options))
})

test('articles are their own at any size, and differ in their parts', () => {
  const articles = generateContent({ articles: 2000, flows: 0, seed: 3 }).filter(({ path }) =>
    path.startsWith('content/articles/'),
  )
  expect(new Set(articles.map(({ path }) => path)).size).toBe(2000)
  expect(new Set(articles.map(({ text }) => text.slice(text.indexOf('\n---\n')))).size).toBe(2000)
  for (const part of ['<Screenshot', '| Role |', '```sh', '<ArticleLink', '](/articles/']) {
    const share = articles.filter(({ text }) => text.includes(part)).length / articles.length
    expect({ part, isSome: share > 0.2 && share < 0.95 }).toEqual({ part, isSome: true })
  }
})

test('more than there are words for is refused', () => {
  expect(() => generateContent({ articles: MOST_ARTICLES + 1, flows: 0, seed: 1 })).toThrow(
    `${MOST_ARTICLES} articles at most`,
  )
})
