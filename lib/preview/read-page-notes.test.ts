import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { CACHE_FOLDER, CATALOGUE_FILE, SEARCH_FILE, STAMP_FILE } from '@/lib/content/cache-files'
import { publishContent } from '@/lib/content/publish-content'
import { toyProject, writeToProject } from '@/lib/content/toy-project'
import { openBundle } from '@/lib/search/bundle'
import type { PageNotes } from './page-notes'
import { readPageNotes } from './read-page-notes'

const QUESTIONS = {
  'one/a': [
    'paint the fence',
    'brush for the garden gate',
    'colour of wood',
    'varnish outside',
    'oil a bench',
  ],
  'two/b': [
    'bake a loaf',
    'yeast does not rise',
    'sourdough starter',
    'oven too hot',
    'colour of the crust',
  ],
}

function article(id: keyof typeof QUESTIONS, words = 'Words.', extra?: string): string {
  return toyArticleSource(id, words, extra).text.replace(
    /^questions: .*$/m,
    `questions: [${QUESTIONS[id].join(', ')}]`,
  )
}

const CONTENT = {
  'content/articles/one/a.mdx': article('one/a'),
  'content/articles/two/b.mdx': article('two/b'),
}

/** Publish a project while writing, and read the notes of a page as it is then. */
async function notesOf(root: string, page: string): Promise<PageNotes | undefined> {
  const inCache = (name: string) => readFile(path.join(root, CACHE_FOLDER, name))
  return readPageNotes(root, page, {
    content: JSON.parse(String(await inCache(CATALOGUE_FILE))),
    searched: openBundle(await inCache(SEARCH_FILE)),
    stamp: JSON.parse(String(await inCache(STAMP_FILE))),
  })
}

test('the notes of an article tell its file, its place, its phrasings and its length', async () => {
  const root = await toyProject(CONTENT)
  await publishContent(root, { holdBack: {} })
  const notes = await notesOf(root, '/articles/one/a')
  expect(notes).toMatchObject({
    file: 'content/articles/one/a.mdx',
    place: { line: 2, column: 1 },
    isDraft: false,
    isHeldBack: false,
    problems: [],
    reading: { words: 1 },
  })
  expect(notes?.phrasings.map(({ text }) => text)).toEqual(['one/a', ...QUESTIONS['one/a']])
  expect(notes?.phrasings.slice(1).every(({ rank }) => rank === 1)).toBe(true)
})

test('a phrasing that leads elsewhere first says where', async () => {
  const root = await toyProject({
    ...CONTENT,
    'content/articles/one/a.mdx': article('one/a').replace('varnish outside', 'bake a loaf'),
    'content/articles/two/b.mdx': article('two/b').replace('title: two/b', 'title: Bake a loaf'),
  })
  await publishContent(root, { holdBack: {} })
  const notes = await notesOf(root, '/articles/one/a')
  const lost = notes?.phrasings.find(({ text }) => text === 'bake a loaf')
  expect(lost).toMatchObject({ rank: 2, first: { title: 'Bake a loaf', path: '/articles/two/b' } })
  expect(notes?.problems.map(({ rule, level }) => `${rule} ${level}`)).toContain(
    'lost-question warning',
  )
})

test('a file with problems tells them, and its page as it last was', async () => {
  const root = await toyProject(CONTENT)
  const { shown: last } = await publishContent(root, { holdBack: {} })
  await writeToProject(root, {
    ...CONTENT,
    'content/articles/one/a.mdx': article('one/a', 'A {variable}.'),
  })
  await publishContent(root, { holdBack: { last } })
  const notes = await notesOf(root, '/articles/one/a')
  expect(notes?.isHeldBack).toBe(true)
  expect(notes?.problems).toMatchObject([
    { rule: 'unknown-variable', level: 'error', line: 9, column: 3 },
  ])
  expect(notes?.phrasings).toHaveLength(6)
  expect((await notesOf(root, '/articles/two/b'))?.problems).toEqual([])
})

test('a new file that never was whole tells its problems and nothing that is not so', async () => {
  const root = await toyProject({
    ...CONTENT,
    'content/articles/two/c.mdx': '---\ntitle: [\n---\n',
  })
  await publishContent(root, { holdBack: {} })
  const notes = await notesOf(root, '/articles/two/c')
  expect(notes?.isHeldBack).toBe(true)
  expect(notes?.problems.length).toBeGreaterThan(0)
  expect(notes?.phrasings).toEqual([])
})

test('a draft is ranked as it would be once published', async () => {
  const root = await toyProject({
    ...CONTENT,
    'content/articles/one/a.mdx': article('one/a', 'Words.', 'draft: true'),
  })
  await publishContent(root, { holdBack: {} })
  const notes = await notesOf(root, '/articles/one/a')
  expect(notes?.isDraft).toBe(true)
  expect(notes?.phrasings.slice(1).every(({ rank }) => rank === 1)).toBe(true)
})

test('a step of a flow has its own place and its own words', async () => {
  const root = await toyProject(CONTENT)
  await publishContent(root, { holdBack: {} })
  const flow = await notesOf(root, '/troubleshoot/toy')
  const step = await notesOf(root, '/troubleshoot/toy/where')
  expect(step?.file).toBe('content/flows/toy.mdx')
  expect(step?.place.line).toBe(10)
  expect(step?.reading?.words).toBeLessThan(flow?.reading?.words ?? 0)
  expect(flow?.phrasings[0]).toMatchObject({ text: 'Toy', rank: 1 })
})

test('a topic has the line of its entry', async () => {
  const root = await toyProject(CONTENT)
  await publishContent(root, { holdBack: {} })
  expect((await notesOf(root, '/articles/two'))?.place).toEqual({ line: 3, column: 1 })
})

test('pages without a content file have no notes', async () => {
  const root = await toyProject(CONTENT)
  await publishContent(root, { holdBack: {} })
  for (const page of ['/search', '/articles/one/nowhere', '/articles/../site']) {
    expect(await notesOf(root, page)).toBeUndefined()
  }
})
