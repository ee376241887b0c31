import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { CACHE_FOLDER, PICTURE_INDEX_FILE, PICTURES_FOLDER } from './cache-files'
import { publishContent } from './publish-content'
import { toyProject, writeToProject } from './toy-project'

async function readIndex(root: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(path.join(root, CACHE_FOLDER, PICTURE_INDEX_FILE), 'utf8'))
}

test('every page with a picture has one that is there, and a second run draws none', async () => {
  const root = await toyProject()
  expect((await publishContent(root)).drawn).toBe(6)
  const index = await readIndex(root)
  expect(Object.keys(index).sort()).toEqual([
    '/',
    '/articles/one',
    '/articles/one/a',
    '/articles/two',
    '/articles/two/b',
    '/troubleshoot/toy',
  ])
  expect((await readdir(path.join(root, PICTURES_FOLDER))).sort()).toEqual(
    Object.values(index).sort(),
  )
  expect((await publishContent(root)).drawn).toBe(0)
})

test('a new title makes a new picture, and the old one goes', async () => {
  const root = await toyProject()
  await publishContent(root)
  const before = await readIndex(root)
  const { text } = toyArticleSource('two/b')
  await writeToProject(root, {
    'content/articles/two/b.mdx': text.replace('title: two/b', 'title: Another'),
  })
  expect((await publishContent(root)).drawn).toBe(1)
  const { '/articles/two/b': after, ...others } = await readIndex(root)
  expect(after).not.toBe(before['/articles/two/b'])
  expect(before).toMatchObject(others)
  expect(await readdir(path.join(root, PICTURES_FOLDER))).not.toContain(before['/articles/two/b'])
})

test('an address from outside goes before the one in site.yaml', async () => {
  const root = await toyProject()
  const { content } = await publishContent(root, { siteUrl: 'https://preview.example' })
  expect(content?.site.url).toBe('https://preview.example')
})
