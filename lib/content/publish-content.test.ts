import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { CACHE_FOLDER, CATALOGUE_FILE, STAMP_FILE } from './cache-files'
import type { Content } from './content'
import { publishContent } from './publish-content'
import type { Stamp } from './stamp'
import { toyProject, writeToProject } from './toy-project'

const BROKEN = { 'content/articles/two/b.mdx': toyArticleSource('two/b', 'A {variable}.').text }
const PROBLEM = {
  file: 'content/articles/two/b.mdx',
  line: 9,
  column: 3,
  rule: 'unknown-variable',
  message:
    'unknown variable "variable"; content has no variables: expected the words themselves, or \\{ for a brace',
}

function readCached(root: string, file: string): Promise<string> {
  return readFile(path.join(root, CACHE_FOLDER, file), 'utf8')
}

async function readStamp(root: string): Promise<Stamp> {
  return JSON.parse(await readCached(root, STAMP_FILE))
}

test('whole content becomes the catalogue, with code for every file it names', async () => {
  const root = await toyProject()
  const { content } = await publishContent(root)
  expect(JSON.parse(await readCached(root, CATALOGUE_FILE))).toEqual(content)
  for (const key of Object.values(content?.code ?? {})) {
    expect(JSON.parse(await readCached(root, `${key}.json`))).toHaveProperty('code')
  }
  expect((await readStamp(root)).problems).toEqual([])
})

test('problems leave the last whole catalogue in place, and stand in the stamp', async () => {
  const root = await toyProject()
  await publishContent(root)
  const whole = await readCached(root, CATALOGUE_FILE)
  await writeToProject(root, BROKEN)
  const { content } = await publishContent(root)
  expect(content).toBeUndefined()
  expect(await readCached(root, CATALOGUE_FILE)).toBe(whole)
  expect((await readStamp(root)).problems).toEqual([PROBLEM])
})

test('problems from the first leave no catalogue at all', async () => {
  const root = await toyProject(BROKEN)
  await publishContent(root)
  expect(await readdir(path.join(root, CACHE_FOLDER))).not.toContain(CATALOGUE_FILE)
  expect((await readStamp(root)).problems).toEqual([PROBLEM])
})

/** What pages show of an article, by its title; undefined when there is no such page. */
async function titleShown(root: string, slug: string): Promise<string | undefined> {
  const { articles }: Content = JSON.parse(await readCached(root, CATALOGUE_FILE))
  return articles.find((article) => article.slug === slug)?.title
}

const retitled = (id: string, title: string) =>
  toyArticleSource(id).text.replace(/^title: .*$/m, `title: ${title}`)

test('while writing, a broken file is shown as it last was, and what else was saved is shown', async () => {
  const root = await toyProject()
  const { shown: last } = await publishContent(root, { holdBack: {} })
  const before = await titleShown(root, 'b')
  await writeToProject(root, {
    ...BROKEN,
    'content/articles/one/a.mdx': retitled('one/a', 'Another title'),
  })
  await publishContent(root, { holdBack: { last } })
  expect(await titleShown(root, 'a')).toBe('Another title')
  expect(await titleShown(root, 'b')).toBe(before)
  expect((await readStamp(root)).problems).toEqual([PROBLEM])
})

test('while writing, a new file that is broken is left out', async () => {
  const root = await toyProject()
  const { shown: last } = await publishContent(root, { holdBack: {} })
  await writeToProject(root, {
    'content/articles/two/c.mdx': toyArticleSource('two/c', 'A {variable}.').text,
  })
  await publishContent(root, { holdBack: { last } })
  expect(await titleShown(root, 'c')).toBeUndefined()
  expect(await titleShown(root, 'b')).toBeDefined()
})

test('while writing, what was broken from the first is left out, and who links to it with it', async () => {
  const root = await toyProject({
    ...BROKEN,
    'content/articles/two/c.mdx': toyArticleSource('two/c', '[That](/articles/two/b)').text,
  })
  const { shown } = await publishContent(root, { holdBack: {} })
  expect(shown).toBeDefined()
  expect(await titleShown(root, 'a')).toBeDefined()
  expect(await titleShown(root, 'b')).toBeUndefined()
  expect(await titleShown(root, 'c')).toBeUndefined()
})

test('while writing, a file that must be there and is gone is shown as it last was', async () => {
  const root = await toyProject()
  const { shown: last } = await publishContent(root, { holdBack: {} })
  await rm(path.join(root, 'content/site.yaml'))
  const { shown } = await publishContent(root, { holdBack: { last } })
  expect(shown?.sources.map(({ path }) => path)).toContain('content/site.yaml')
  expect((await readStamp(root)).problems).toHaveLength(1)
})

test('an empty content folder is told of and nothing is published', async () => {
  const root = await toyProject()
  await rm(path.join(root, 'content'), { recursive: true })
  await publishContent(root)
  expect(await readdir(path.join(root, CACHE_FOLDER))).toEqual([STAMP_FILE])
  expect((await readStamp(root)).problems).toHaveLength(3)
})

test('mended content is published again, and its stamp is as before', async () => {
  const root = await toyProject()
  await publishContent(root)
  const stamp = await readStamp(root)
  await writeToProject(root, BROKEN)
  await publishContent(root)
  expect(await readStamp(root)).not.toEqual(stamp)
  await writeToProject(root)
  await publishContent(root)
  expect(await readStamp(root)).toEqual(stamp)
})

test('the stamp changes with the content, so that open pages learn of it', async () => {
  const root = await toyProject()
  await publishContent(root)
  const before = await readStamp(root)
  await writeToProject(root, {
    'content/articles/two/b.mdx': toyArticleSource('two/b', 'Other words.').text,
  })
  await publishContent(root)
  expect((await readStamp(root)).content).not.toBe(before.content)
})

test('a second run takes everything from the disk, and one changed file is compiled', async () => {
  const root = await toyProject()
  expect(await publishContent(root)).toMatchObject({ total: 3, compiled: 3 })
  expect(await publishContent(root)).toMatchObject({ total: 3, compiled: 0 })
  await writeToProject(root, {
    'content/articles/two/b.mdx': toyArticleSource('two/b', 'Other words.').text,
  })
  expect(await publishContent(root)).toMatchObject({ total: 3, compiled: 1 })
})

test('a cached file that was damaged is compiled again', async () => {
  const root = await toyProject()
  const { content } = await publishContent(root)
  const name = `${content?.code['content/articles/one/a.mdx']}.json`
  const whole = await readCached(root, name)
  await writeFile(path.join(root, CACHE_FOLDER, name), whole.slice(0, 40))
  expect(await publishContent(root)).toMatchObject({ compiled: 1 })
  expect(await readCached(root, name)).toBe(whole)
})
