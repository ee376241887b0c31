import { expect, test } from '@playwright/test'
import { EXAMPLE_DOCUMENTS } from '@/lib/search/confidence/example-documents'
import { search } from '@/lib/search/search'
import { buildIndex } from './build-index'
import { IndexFileError } from './index-file-error'
import { load } from './load'
import { serialise } from './serialise'

const index = buildIndex(EXAMPLE_DOCUMENTS, { synonyms: [['grown-ups', 'administrator']] })
const bytes = serialise(index)

test('a loaded index answers as the one that was written', () => {
  const loaded = load(bytes)
  for (const query of ['conector expired', 'grown-ups', 'HTTP 401', '接続', 'nothing of this']) {
    expect(search(loaded, query)).toEqual(search(index, query))
  }
  expect(serialise(loaded)).toEqual(bytes)
})

test('an empty index can be written and read', () => {
  expect(search(load(serialise(buildIndex([]))), 'anything').hits).toEqual([])
})

test('a cut-off index is a clear error, wherever it was cut', () => {
  for (let length = 0; length < bytes.length; length += 61) {
    expect(() => load(bytes.slice(0, length))).toThrow(IndexFileError)
  }
  expect(() => load(bytes.slice(0, -1))).toThrow('Unexpected end of the index')
})

test('an index of another version is a clear error that says what to do', () => {
  const other = bytes.slice()
  other[4] = 99
  expect(() => load(other)).toThrow('Unexpected index of version 99')
})

test('a page of HTML in place of an index is a clear error', () => {
  expect(() => load(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(
    'This is not a search index',
  )
})

test('a flipped byte is noticed', () => {
  for (let place = 13; place < bytes.length; place += 211) {
    const damaged = bytes.slice()
    damaged[place] = (damaged[place] ?? 0) ^ 0x10
    expect(() => load(damaged)).toThrow('damaged')
  }
})
