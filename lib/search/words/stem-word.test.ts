import { expect, test } from '@playwright/test'
import { stemWord } from './stem-word'

for (const [one, other] of [
  ['connector', 'connectors'],
  ['expire', 'expired'],
  ['day', 'days'],
  ['key', 'keys'],
  ['app', 'apps'],
] as const) {
  test(`"${one}" and "${other}" are one word`, () => {
    expect(stemWord(one)).toBe(stemWord(other))
  })
}

test('words that look alike stay two', () => {
  expect(stemWord('use')).not.toBe(stemWord('us'))
})
