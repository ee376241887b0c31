import { expect, test } from '@playwright/test'
import { EXAMPLE_DOCUMENTS } from '@/lib/search/confidence/example-documents'
import { search } from '@/lib/search/search'
import { buildIndex } from './build-index'
import { serialise } from './serialise'

const document = (id: string, title: string) => ({ id, title, alternatives: [], body: '' })

test('two documents with one id are an error that names both', () => {
  expect(() =>
    buildIndex([document('a', 'One'), document('b', 'Two'), document('a', 'Three')]),
  ).toThrow(
    'Unexpected second document with the id "a": number 3 ("Three") repeats number 1 ("One")',
  )
})

test('no documents answer no question', () => {
  expect(search(buildIndex([]), 'anything at all')).toEqual({ hits: [], confidence: 0 })
})

test('documents without title, alternatives or body do no harm', () => {
  const index = buildIndex([
    document('empty', ''),
    { id: 'body', title: '', alternatives: [], body: 'Clear the cookies' },
    { id: 'blank', title: ' ', alternatives: ['', '?'], body: '\n' },
  ])
  expect(search(index, 'cookies').hits.map(({ id }) => id)).toEqual(['body'])
})

test('a vocabulary of one word works', () => {
  const index = buildIndex([document('only', 'cookies')])
  expect(search(index, 'cookies').hits[0]?.id).toBe('only')
  expect(search(index, 'cokies').corrected?.text).toBe('cookies')
})

test('the same documents always give the same bytes', () => {
  expect(serialise(buildIndex(EXAMPLE_DOCUMENTS))).toEqual(serialise(buildIndex(EXAMPLE_DOCUMENTS)))
})
