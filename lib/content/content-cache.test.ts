import { appendFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { CACHE_FOLDER } from './cache-files'
import { openContentCache, writeWhole } from './content-cache'
import { toyProject } from './toy-project'

test('what is kept under a key is read again, also by who opens the cache later', async () => {
  const root = await toyProject()
  const cache = await openContentCache(root)
  const key = cache.key('words')
  expect(await cache.read(key)).toBeUndefined()
  await cache.write(key, { code: 'c' })
  expect(await (await openContentCache(root)).read(key)).toEqual({ code: 'c' })
})

test('each text has its own key, and always the same', async () => {
  const cache = await openContentCache(await toyProject())
  expect(cache.key('words')).toBe(cache.key('words'))
  expect(cache.key('words')).not.toBe(cache.key('other words'))
})

test('what cannot be read was never kept', async () => {
  const root = await toyProject()
  const cache = await openContentCache(root)
  const key = cache.key('words')
  await writeFile(path.join(root, CACHE_FOLDER, `${key}.json`), '{"code": "half of')
  expect(await cache.read(key)).toBeUndefined()
})

for (const part of [
  'lib/files/parse-mdx.ts',
  'lib/articles/article-schema.ts',
  'lib/flows/parse/parse-flow.ts',
  'lib/content/compile-content.ts',
  'lib/content/compile-files.ts',
  'package-lock.json',
]) {
  test(`a change in ${part} makes every key another`, async () => {
    const root = await toyProject()
    const before = (await openContentCache(root)).key('words')
    await appendFile(path.join(root, part), '\n')
    expect((await openContentCache(root)).key('words')).not.toBe(before)
  })
}

test('tests are no part of the pipeline', async () => {
  const root = await toyProject()
  const before = (await openContentCache(root)).key('words')
  await writeFile(path.join(root, 'lib/files/new.test.ts'), 'test')
  await rm(path.join(root, 'lib/files/parse-mdx.test.ts'))
  expect((await openContentCache(root)).key('words')).toBe(before)
})

test('a file is written whole, and nothing else stays beside it', async () => {
  const root = await toyProject()
  await openContentCache(root)
  await writeWhole(path.join(root, CACHE_FOLDER, 'a.json'), 'one')
  await writeWhole(path.join(root, CACHE_FOLDER, 'a.json'), 'two')
  expect(await readdir(path.join(root, CACHE_FOLDER))).toEqual(['a.json'])
})
