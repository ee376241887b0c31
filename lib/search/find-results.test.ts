import { expect, test } from '@playwright/test'
import { isUnsure } from '@/lib/search/confidence/is-unsure'
import { buildIndex } from '@/lib/search/index/build-index'
import { IndexFileError } from '@/lib/search/index/index-file-error'
import { serialise } from '@/lib/search/index/serialise'
import { openBundle, packBundle } from './bundle'
import type { Entry } from './entry'
import { findResults } from './find-results'
import { readQuery } from './read-query'

const DOCUMENTS = [
  {
    id: 'a/expired',
    title: 'A connector asks you to sign in again',
    alternatives: ['my connection expired', 'it keeps logging me out', 'how do I renew my sign-in'],
    body: 'Disconnect the connector, then connect it again. Reconnect, step by step.',
    errors: ['Connection has expired', 'invalid_grant'],
  },
  {
    id: 'a/limits',
    title: 'How long a tool call may take',
    alternatives: ['the request timed out', 'is there a time limit', 'long jobs stop half way'],
    body: 'Ask for less at a time.',
  },
]

const ENTRIES: Entry[] = DOCUMENTS.map(({ id, title, body }) => ({
  id,
  group: 'answers',
  title,
  excerpt: body,
  path: `/articles/${id}`,
  label: 'Toy',
  sections: [{ title: 'Reconnect, step by step', path: `/articles/${id}#reconnect` }],
}))

const bytes = packBundle({
  entries: ENTRIES,
  symptoms: [{ label: 'It fails', path: '/troubleshoot/toy' }],
  index: serialise(buildIndex(DOCUMENTS)),
})

test('a bundle opens as it was packed, and finds what was put in', () => {
  const opened = openBundle(bytes)
  expect(opened.symptoms).toEqual([{ label: 'It fails', path: '/troubleshoot/toy' }])
  const { results, corrected } = findResults(opened, 'it keeps loging me out', { limit: 5 })
  expect(results[0]?.title).toBe('A connector asks you to sign in again')
  expect(corrected?.replacements).toEqual([{ from: 'loging', to: 'logging' }])
})

test('words are searched as they are when the reader asks for that', () => {
  const { corrected } = findResults(openBundle(bytes), 'it keeps loging me out', {
    limit: 5,
    exact: true,
  })
  expect(corrected).toBeUndefined()
})

test('an error text in a pasted log comes first, and what is shown of the log has no secrets', () => {
  const log = 'POST /token?code=abc123secret 400 {"error":"invalid_grant"}'
  const { query, results } = findResults(openBundle(bytes), log, { limit: 5 })
  expect(results[0]).toMatchObject({ id: 'a/expired', group: 'errors', errorText: 'invalid_grant' })
  expect(query).not.toContain('abc123secret')
})

test('a result leads to the section whose heading names what was asked', () => {
  const { results } = findResults(openBundle(bytes), 'reconnect after it expired', { limit: 5 })
  expect(results[0]?.section?.path).toBe('/articles/a/expired#reconnect')
})

test('results are unsure where a telling word of the question is nowhere in the first', () => {
  const opened = openBundle(bytes)
  const known = findResults(opened, 'my connection expired', { limit: 5 })
  expect(known.unmatched).toEqual([])
  expect(isUnsure(known)).toBe(false)
  const strange = findResults(opened, 'expired yoghurt recipes', { limit: 5 })
  expect(strange.unmatched).toEqual(['yoghurt', 'recipes'])
})

test('nothing asked finds nothing, and is not unsure', () => {
  const found = findResults(openBundle(bytes), '  ', { limit: 5 })
  expect(found).toMatchObject({ results: [], total: 0 })
  expect(isUnsure(found)).toBe(false)
})

test('a bundle that is cut off anywhere is refused, so that the page can ask the server', () => {
  for (const length of [0, 3, 10, bytes.length - 1]) {
    expect(() => openBundle(bytes.subarray(0, length))).toThrow(IndexFileError)
  }
})

test('a query parameter is read once, tidied and never too long', () => {
  expect(readQuery(undefined)).toBe('')
  expect(readQuery(['first', 'second'])).toBe('first')
  expect(readQuery(' a\u0000\nb ')).toBe('a b')
  expect(readQuery('x'.repeat(20_000))).toHaveLength(10_000)
})
