import { expect, test } from '@playwright/test'
import { makeChance } from '@/lib/search/confidence/make-chance'
import { tokenise } from './tokenise'

const words = (text: string) => tokenise(text).map(({ word }) => word)

test('words are folded, and contractions are their words', () => {
  expect(words("I'm sure it DOESN’T work")).toEqual([
    'i',
    'am',
    'sure',
    'it',
    'does',
    'not',
    'work',
  ])
  expect(words("Gmail's top-up, invalid_grant")).toEqual(['gmail', 'top', 'up', 'invalid', 'grant'])
  expect(words('Straße Ærø Łódź ｆｕｌｌ')).toEqual(['strasse', 'aero', 'lodz', 'full'])
})

test('scripts without spaces give words and pairs of characters', () => {
  expect(words('服务器')).toEqual(expect.arrayContaining(['服务', '务器']))
  expect(words('Gmail接続')).toEqual(['gmail', '接続'])
})

test('marks that are no accents stay', () => {
  expect(words('हिन्दी')).toEqual(['हिन्दी'])
  expect(words('が')).toEqual(['が'])
})

test('every word knows its place, in order, whatever the text', () => {
  const chance = makeChance(3)
  const pieces = ['a', "'", 'é', ' ', '服', 'ß', '-', '😀', '\u0301', 'ก', '1', '\n']
  for (let i = 0; i < 300; i++) {
    const text = Array.from(
      { length: 10 },
      () => pieces[Math.floor(chance() * pieces.length)],
    ).join('')
    const places = tokenise(text)
    const isInOrder = places.every(
      ({ start, end }, k) =>
        start >= (places[k - 1]?.start ?? 0) && end > start && end <= text.length,
    )
    expect(isInOrder, text).toBe(true)
  }
})

test('what every object has is a word like any other', () => {
  expect(tokenise("constructor it'constructor").map(({ word }) => word)).toEqual([
    'constructor',
    'it',
    'constructor',
  ])
})
