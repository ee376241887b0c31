import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { readContent } from './read-content'

const roots: string[] = []

test.afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))))

async function projectWith(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'unstuck-'))
  roots.push(root)
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
  return root
}

test('all content files are read, sorted, with paths from the root', async () => {
  const root = await projectWith({
    'content/topics.yaml': 't',
    'content/articles/b/z.mdx': 'z',
    'content/articles/a/y.mdx': 'y',
    'content/articles/a/picture.png': 'no content',
    'other/x.mdx': 'no content',
  })
  expect(await readContent(root)).toEqual([
    { path: 'content/articles/a/y.mdx', text: 'y' },
    { path: 'content/articles/b/z.mdx', text: 'z' },
    { path: 'content/topics.yaml', text: 't' },
  ])
})

test('the mark that some editors put before the first letter is no part of a file', async () => {
  const root = await projectWith({ 'content/articles/a/y.mdx': '\uFEFF---\n' })
  expect(await readContent(root)).toEqual([{ path: 'content/articles/a/y.mdx', text: '---\n' }])
})

test('a project without content has no files', async () => {
  expect(await readContent(await projectWith({}))).toEqual([])
})
