import { expect, test } from '@playwright/test'
import { EXAMPLE_DOCUMENTS } from '@/lib/search/confidence/example-documents'
import { buildIndex } from '@/lib/search/index/build-index'
import { search } from './search'

const index = buildIndex(EXAMPLE_DOCUMENTS)
const ids = (query: string, options = {}) => search(index, query, options).hits.map(({ id }) => id)

test('a plain question finds the article that answers it', () => {
  expect(ids('the connector logs me out all the time')[0]).toBe('sign-in-again')
  expect(ids('does it cost money to use connectors')[0]).toBe('free-plan')
})

test('a misspelt question finds the same article and says what was searched', () => {
  const { hits, corrected } = search(index, 'conector keeps loggin me out')
  expect(hits[0]?.id).toBe('sign-in-again')
  expect(corrected?.text).toBe('connector keeps logging me out')
  expect(corrected?.replacements[0]).toEqual({ from: 'conector', to: 'connector' })
})

test('a verbatim search corrects nothing', () => {
  expect(search(index, 'conector', { verbatim: true })).toMatchObject({ hits: [] })
})

test('a question that needs no correction has none', () => {
  expect(search(index, 'is slack down').corrected).toBeUndefined()
})

test('the last word may be unfinished while typing, and only then', () => {
  expect(ids('administr', { typing: true })[0]).toBe('admin-approval')
  expect(ids('who may allow an app for ev', { typing: true })[0]).toBe('admin-approval')
  expect(search(index, 'reconn', { typing: true }).corrected).toBeUndefined()
})

test('words written together or apart meet', () => {
  expect(ids('signin')[0]).toBe('sign-in-again')
})

test('a keyword finds an article that does not use it', () => {
  expect(ids('oauth')[0]).toBe('custom-server')
})

test('a hit names the words of the query that it matched, at their places', () => {
  const [hit] = search(index, 'my conection expired').hits
  expect(hit?.matched).toContainEqual({
    query: 'conection',
    start: 3,
    end: 12,
    word: 'connection',
    why: 'corrected',
  })
  expect(hit?.matched.map(({ word }) => word)).not.toContain('my')
})

test('documents that share only stop words with a question are left out', () => {
  expect(ids('how do I approve this')).toEqual(['admin-approval'])
})

test('an error text outranks words and is told apart from them', () => {
  const { hits } = search(index, 'slack slack slack says: "connection has expired"')
  expect(hits[0]).toMatchObject({ id: 'sign-in-again', signature: { similarity: 1 } })
  expect(hits.find(({ id }) => id === 'service-down')?.signature).toBeUndefined()
})

test('an error text of several articles lists them all, and is less sure of the first', () => {
  const shared = search(index, 'HTTP/1.1 401')
  expect(
    shared.hits
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['admin-approval', 'sign-in-again'])
  expect(shared.confidence).toBeLessThan(search(index, 'HTTP 503').confidence)
})

test('limit bounds the hits', () => {
  expect(ids('connector', { limit: 1 })).toHaveLength(1)
  expect(ids('connector', { limit: 0 })).toEqual([])
})

test('own synonyms are understood, expressions of several words too', () => {
  const own = buildIndex(EXAMPLE_DOCUMENTS, {
    synonyms: [
      ['grown-ups', 'administrator'],
      ['big boss', 'administrator'],
    ],
  })
  expect(search(own, 'grown-ups').hits[0]?.id).toBe('admin-approval')
  expect(search(own, 'big boss').hits[0]?.id).toBe('admin-approval')
})

test('the same question always gives the same result', () => {
  const again = buildIndex(EXAMPLE_DOCUMENTS)
  for (const query of ['conector expired', 'HTTP 401', 'aprove']) {
    expect(search(again, query)).toEqual(search(index, query))
  }
})
