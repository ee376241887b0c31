import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { CACHE_FOLDER, CATALOGUE_FILE, STAMP_FILE } from './cache-files'
import { publishContent } from './publish-content'
import { toyProject, writeToProject } from './toy-project'

const BROKEN = { 'content/articles/two/b.mdx': toyArticleSource('two/b', 'A {variable}.').text }
const PROBLEM =
  'content/articles/two/b.mdx:9:3: unknown variable "variable"; content has no variables: expected the words themselves, or \\{ for a brace'

function readCached(root: string, file: string): Promise<string> {
  return readFile(path.join(root, CACHE_FOLDER, file), 'utf8')
}

async function readStamp(root: string): Promise<{ content: string; problems: string[] }> {
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
