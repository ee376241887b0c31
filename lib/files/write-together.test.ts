import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { writeTogether } from './write-together'

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'unstuck-write-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text)
  return root
}

test('files are written, made with their folders, and taken away', async () => {
  const root = folder({ 'a.txt': 'old', 'gone.txt': 'old' })
  await writeTogether(root, [
    { path: 'a.txt', content: 'new' },
    { path: 'deep/er/b.txt', content: 'new' },
    { path: 'gone.txt', content: null },
  ])
  expect(readdirSync(root).sort()).toEqual(['a.txt', 'deep'])
  expect(readFileSync(path.join(root, 'deep/er/b.txt'), 'utf8')).toBe('new')
})

test('when one cannot be written none is changed, and nothing is left lying about', async () => {
  const root = folder({ 'a.txt': 'old', 'file.txt': 'old', 'gone.txt': 'old' })
  const writing = writeTogether(root, [
    { path: 'a.txt', content: 'new' },
    // A file stands where a folder would have to be.
    { path: 'file.txt/b.txt', content: 'new' },
    { path: 'gone.txt', content: null },
  ])
  await expect(writing).rejects.toThrow()
  expect(readdirSync(root).sort()).toEqual(['a.txt', 'file.txt', 'gone.txt'])
  expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe('old')
})
