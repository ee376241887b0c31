import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { readContent } from './read-content'
import { readPublicFiles } from './read-public-files'

const roots: string[] = []

test.afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))))

async function projectWith(files: Record<string, string | Uint8Array>): Promise<string> {
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
    'other/x.mdx': 'no content',
  })
  expect(await readContent(root)).toEqual({
    sources: [
      { path: 'content/articles/a/y.mdx', text: 'y' },
      { path: 'content/articles/b/z.mdx', text: 'z' },
      { path: 'content/topics.yaml', text: 't' },
    ],
    unreadable: [],
    strays: [],
  })
})

test('files of other kinds are named, but for notes to authors and hidden files', async () => {
  const root = await projectWith({
    'content/articles/a/picture.png': 'p',
    'content/articles/a/y.MDX': 'y',
    'content/articles/README.md': 'notes',
    'content/.DS_Store': 'd',
    'content/.trash/x.mdx': 'x',
  })
  expect(await readContent(root)).toEqual({
    sources: [],
    unreadable: [],
    strays: ['content/articles/a/picture.png', 'content/articles/a/y.MDX'],
  })
})

test('a file that is not UTF-8 is named and not guessed at', async () => {
  const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9])
  const root = await projectWith({ 'content/articles/a/y.mdx': latin1 })
  expect(await readContent(root)).toEqual({
    sources: [],
    unreadable: [
      {
        file: 'content/articles/a/y.mdx',
        line: 1,
        column: 1,
        rule: 'encoding',
        message:
          'this file is not UTF-8; expected it saved in that encoding, which editors offer under Save As or in their status bar',
      },
    ],
    strays: [],
  })
})

test('the mark that some editors put before the first letter is no part of a file', async () => {
  const root = await projectWith({ 'content/articles/a/y.mdx': '\uFEFF---\n' })
  const { sources } = await readContent(root)
  expect(sources).toEqual([{ path: 'content/articles/a/y.mdx', text: '---\n' }])
})

test('a project without content has no files', async () => {
  const nothing = { sources: [], unreadable: [], strays: [] }
  expect(await readContent(await projectWith({}))).toEqual(nothing)
})

test('public files are told by their addresses', async () => {
  const root = await projectWith({ 'public/b.png': 'b', 'public/a/c.png': 'c', 'public/.x': 'x' })
  expect(await readPublicFiles(root)).toEqual(['/a/c.png', '/b.png'])
  expect(await readPublicFiles(await projectWith({}))).toEqual([])
})
