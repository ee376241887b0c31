import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'

/** What each part may import of the others; the longest name that fits a file decides. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/files': [],
  'lib/articles': ['lib/files'],
  'lib/flows': ['lib/files'],
  'lib/search': ['lib/files', 'lib/articles', 'lib/flows'],
  'lib/chat': ['lib/files', 'lib/articles', 'lib/flows', 'lib/search'],
  'lib/checks': ['lib/files', 'lib/flows'],
  'lib/pictures': [],
  // Stands in front of the site: knows pages by their HTML only, and answers searches.
  'lib/serving': ['lib/offline', 'lib/content', 'lib/checks', 'lib/search'],
  // Runs in the browser, behind all pages.
  'lib/offline': [],
  // Brings the others together: what is wrong between them, and what pages read.
  'lib/content': [
    'lib/files',
    'lib/articles',
    'lib/flows',
    'lib/search',
    'lib/chat',
    'lib/checks',
    'lib/pictures',
  ],
  // What the site tells machines about itself.
  'lib/publication': ['lib/files', 'lib/articles', 'lib/flows', 'lib/content'],
  // Articles from elsewhere.
  'lib/import': ['lib/files', 'lib/articles', 'lib/content'],
  // What authors' commands change.
  'lib/authoring': ['lib/files', 'lib/articles', 'lib/flows', 'lib/content', 'lib/import'],
  // What authors see of a page while they write it.
  'lib/preview': ['lib/files', 'lib/articles', 'lib/flows', 'lib/search', 'lib/content'],
  // What could be better, for authors.
  'lib/report': ['lib/files', 'lib/articles', 'lib/flows', 'lib/search', 'lib/content'],
  lib: [
    'lib/files',
    'lib/articles',
    'lib/flows',
    'lib/search',
    'lib/chat',
    'lib/checks',
    'lib/content',
    'lib/pictures',
    'lib/preview',
    'lib/publication',
    'lib/report',
    '.cache',
  ],
  components: ['lib'],
  app: ['lib', 'components'],
}

/** What only scripts and tests need: pages have the catalogue. */
const MAKERS = [
  'lib/content/check-project',
  'lib/content/compile-content',
  'lib/content/compile-files',
  'lib/content/keep-made',
  'lib/content/publish-content',
  'lib/content/publish-maps',
  'lib/content/publish-markdown',
  'lib/content/publish-pictures',
  'lib/content/run-check',
  'lib/content/content-cache',
  'lib/preview/read-page-notes',
  'lib/preview/samples/compile-samples',
  'lib/report/read-report',
  'lib/authoring/new-content',
  'lib/authoring/rename-content',
]

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g

type Import = { file: string; of: string }

function readImports(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .flatMap((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name)
      return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, of = '']) => ({
        file,
        of: of.startsWith('.') ? path.join(path.dirname(file), of) : of.replace(/^@\//, './'),
      }))
    })
    .map(({ file, of }) => ({ file, of: path.normalize(of) }))
}

const imports = ['lib', 'components', 'app'].flatMap(readImports)

function partOf(name: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((part) => name.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function isWithin(name: string, parts: string[]): boolean {
  return parts.some((part) => name === part || name.startsWith(`${part}/`))
}

test('imports run content, lib, components, app; in lib files, then articles and flows, then search', () => {
  const inside = imports.filter(({ of }) => /^(lib|components|app|content|\.cache)\//.test(of))
  expect(inside.length).toBeGreaterThan(100)
  const wrong = inside.filter(({ file, of }) => {
    const part = partOf(file) ?? ''
    return partOf(of) !== part && !isWithin(of, MAY_IMPORT[part] ?? [])
  })
  expect(wrong).toEqual([])
})

test('the core knows no React and no Next', () => {
  const wrong = imports.filter(
    ({ file, of }) => file.startsWith('lib/') && /^(react|react-dom|next)(\/|$)/.test(of),
  )
  expect(wrong).toEqual([])
})

test('pages reach content through the catalogue, and never make it', () => {
  const wrong = imports.filter(({ file, of }) => !file.startsWith('lib/') && MAKERS.includes(of))
  expect(wrong).toEqual([])
})
