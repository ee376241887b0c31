import { expect, test } from '@playwright/test'
import { EXAMPLE_DOCUMENTS } from '@/lib/search/confidence/example-documents'
import { makeChance } from '@/lib/search/confidence/make-chance'
import { buildIndex } from '@/lib/search/index/build-index'
import { search } from './search'

const index = buildIndex(EXAMPLE_DOCUMENTS)
const NOTHING = { hits: [], confidence: 0 }

test('nothing asked finds nothing', () => {
  for (const query of ['', ' ', '\n\t', '?', '...', '\u0000\u0007\u001b', '💥']) {
    expect(search(index, query), JSON.stringify(query)).toEqual(NOTHING)
  }
})

test('one letter is a question like any other', () => {
  expect(search(index, 'x')).toEqual(NOTHING)
  expect(search(index, 'c', { typing: true }).hits.length).toBeGreaterThan(0)
})

test('only stop words are answered without confidence', () => {
  expect(search(index, 'how do I what is the').confidence).toBeLessThan(0.5)
})

test('control characters between words change nothing', () => {
  expect(search(index, 'is\u0000slack\u0007down').hits).toMatchObject([{ id: 'service-down' }])
})

test('a regular expression is text', () => {
  expect(search(index, '.*+?^$()|{}[]\\')).toEqual(NOTHING)
  expect(search(index, '(slack|.*)+$').hits[0]?.id).toBe('service-down')
})

test('ten thousand characters and five hundred words are answered at once', () => {
  const letters = 'a'.repeat(10_000)
  const pairs = 'ab '.repeat(3_333)
  const words = Array.from({ length: 500 }, (_, i) => `wrod${i} conector`).join(' ')
  const start = performance.now()
  for (const query of [letters, pairs, words, '<'.repeat(10_000), 'eyJ.'.repeat(2_500)])
    search(index, query)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('an error text is found at the end of a long log', () => {
  const log = `${'2026-11-20 10:00:00 INFO request done in 3 ms\n'.repeat(200)}Connection has expired`
  expect(search(index, log).hits[0]).toMatchObject({
    id: 'sign-in-again',
    signature: { similarity: 1 },
  })
})

test('whatever is asked, hits are known, few, and confidence is a probability', () => {
  const chance = makeChance(1)
  const pieces = [
    'connector',
    'conn',
    'é',
    '接続',
    '\u0000',
    '<x>',
    "n't",
    '401',
    'ofid_1',
    '%',
    '한',
    ' ',
    '-',
    "'",
    '\ud800',
  ]
  const known = new Set(EXAMPLE_DOCUMENTS.map(({ id }) => id))
  for (let i = 0; i < 300; i++) {
    const query = Array.from(
      { length: Math.floor(chance() * 12) },
      () => pieces[Math.floor(chance() * pieces.length)],
    ).join(chance() < 0.5 ? ' ' : '')
    const { hits, confidence } = search(index, query, { limit: 4, typing: chance() < 0.5 })
    const isSound =
      hits.length <= 4 &&
      new Set(hits.map(({ id }) => id)).size === hits.length &&
      hits.every(({ id, score }) => known.has(id) && Number.isFinite(score)) &&
      confidence >= 0 &&
      confidence <= 1
    expect(isSound, query).toBe(true)
  }
})
