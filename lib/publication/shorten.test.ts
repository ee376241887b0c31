import { expect, test } from '@playwright/test'
import { shorten } from './shorten'

test('what fits stays as it is', () => {
  expect(shorten('Twelve chars', 12)).toBe('Twelve chars')
})

test('what does not fit ends with a whole word and an ellipsis', () => {
  expect(shorten('One, two, three and four', 15)).toBe('One, two…')
  expect(shorten('One, two, three and four', 15).length).toBeLessThanOrEqual(15)
})

test('one long word is cut where it must be', () => {
  expect(shorten('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`)
})
