import { expect, test } from '@playwright/test'
import { highlight } from './highlight'

const marked = (text: string, words: string[]) =>
  highlight(text, words).map(({ start, end }) => text.slice(start, end))

test('whole words are marked, in any form', () => {
  expect(marked('Connectors disconnect; connect a connector.', ['connector'])).toEqual([
    'Connectors',
    'connector',
  ])
})

test('accents, case and contractions are met', () => {
  expect(marked('Réglages: it doesn’t work', ['reglages', 'not'])).toEqual(['Réglages', 'doesn’t'])
})

test('characters that overlap are one mark', () => {
  expect(marked('サーバーに接続エラー', ['接続', '続エ', 'エラー'])).toEqual(['接続エラー'])
})

test('nothing to mark gives nothing', () => {
  expect(highlight('text', [])).toEqual([])
  expect(highlight('', ['text'])).toEqual([])
})
