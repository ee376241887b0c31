import { expect, test } from '@playwright/test'
import { cluesSchema } from './clues-schema'
import { compileClues } from './compile-clues'
import { findClues } from './find-clues'
import { readWords } from './read-words'

const compiled = compileClues(
  cluesSchema.parse({
    words: { not: 'not, no, never', works: 'works, no problem', korean: '연결, 앱' },
    idioms: 'no problem',
    clues: [
      { id: 'silent', because: 'It is silent.', says: ['<not> responding'] },
      { id: 'outage', because: 'It is down.', says: ['outage'] },
      { id: 'elsewhere', because: 'It works there.', says: ['<works> firefox'] },
      { id: 'fails', because: 'It fails there.', says: ['<not> firefox'] },
      { id: 'connection', because: 'It connects.', says: ['<korean>'] },
    ],
  }),
)

function find(text: string): string[] {
  const words = readWords(text, compiled, () => true)
  return findClues(words, [], compiled).clues.map(({ clue, isDenied }) =>
    isDenied ? `not ${clue.id}` : clue.id,
  )
}

test('a "not" before a clue denies it', () => {
  expect(find('there is no outage')).toEqual(['not outage'])
})

test('a "not" that one clue needs denies no other', () => {
  expect(find('it is not responding, an outage')).toEqual(['silent', 'outage'])
  expect(find('not responding to the outage')).toEqual(['silent', 'outage'])
})

test('"no problem" denies nothing, and is no "not" of a phrase', () => {
  expect(find('no problem in firefox')).toEqual(['elsewhere'])
  expect(find('no firefox')).toEqual(['fails'])
})

test('a Korean word is found with its particles, a single syllable only by itself', () => {
  expect(find('연결이 안 됩니다')).toEqual(['connection'])
  expect(find('앱')).toEqual(['connection'])
  expect(find('앱스토어')).toEqual([])
})
