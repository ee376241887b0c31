import { expect, test } from '@playwright/test'
import { answerSearch } from './answer-search'
import type { Searched } from './find-results'
import { buildIndex } from './index/build-index'

const IDS = ['expired', 'blocked', 'down']

const SEARCHED: Searched = {
  index: buildIndex(
    IDS.map((id) => ({ id, title: `The connector is ${id}`, alternatives: [], body: '' })),
  ),
  entries: new Map(
    IDS.map((id) => [
      id,
      { id, group: 'answers', title: id, excerpt: '', path: `/${id}`, label: '', sections: [] },
    ]),
  ),
}

const ask = (query: string) => answerSearch(SEARCHED, new URLSearchParams(query))

test('a search is answered with as many results as are wanted', () => {
  const { status, body } = ask('q=connector&limit=2')
  expect(status).toBe(200)
  expect(body).toMatchObject({ query: 'connector', total: 3 })
  expect('results' in body && body.results).toHaveLength(2)
})

test('words are corrected, unless they are to be taken as they are', () => {
  expect(ask('q=expird').body).toMatchObject({ corrected: { text: 'expired' } })
  expect(ask('q=expird&exact=1').body).not.toHaveProperty('corrected')
})

test('nothing asked is nothing found', () => {
  expect(ask('').body).toMatchObject({ results: [], total: 0 })
})

for (const limit of ['0', '51', '1.5', 'none']) {
  test(`a limit of ${limit} is refused, with what was expected`, () => {
    expect(ask(`q=x&limit=${limit}`)).toEqual({
      status: 400,
      body: { error: `limit is "${limit}"; expected a whole number from 1 to 50` },
    })
  })
}
