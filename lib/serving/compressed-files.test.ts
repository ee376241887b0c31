import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { compressFiles, readCompressed } from './compressed-files'

test('scripts and styles are compressed, and found by their addresses', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'compressed-files-'))
  const script = 'export const words = "words"\n'.repeat(100)
  mkdirSync(path.join(folder, 'chunks'))
  writeFileSync(path.join(folder, 'chunks/a.js'), script)
  writeFileSync(path.join(folder, 'b.css'), 'a { color: red }')
  writeFileSync(path.join(folder, 'c.woff2'), 'letters')

  expect(readCompressed(folder, '/static/')).toEqual(new Map())
  await compressFiles(folder)
  // Once more, as when a build is made over another: what was made of its files is none of them.
  await compressFiles(folder)

  const found = readCompressed(folder, '/static/')
  expect([...found.keys()].sort()).toEqual(['/static/b.css', '/static/chunks/a.js'])
  const { type, bodies } = found.get('/static/chunks/a.js') ?? {}
  expect(type).toContain('javascript')
  expect(brotliDecompressSync(bodies?.br ?? '').toString()).toBe(script)
  expect(gunzipSync(bodies?.gzip ?? '').toString()).toBe(script)
  expect(bodies?.br.length).toBeLessThan(script.length / 10)
  expect(readdirSync(folder).sort()).toEqual([
    'b.css',
    'b.css.br',
    'b.css.gzip',
    'c.woff2',
    'chunks',
  ])
  rmSync(folder, { recursive: true })
})
