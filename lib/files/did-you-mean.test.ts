import { expect, test } from '@playwright/test'
import { didYouMean, nearest } from './did-you-mean'

test('the nearest candidate is offered, whatever its case', () => {
  expect(nearest('calout', ['Details', 'Callout', 'Kbd'])).toBe('Callout')
  expect(didYouMean('descripton', ['title', 'description'])).toBe('; did you mean "description"?')
})

test('of two that are as near, the first is offered', () => {
  expect(nearest('step', ['stem', 'stop'])).toBe('stem')
})

test('a word that is like no candidate is met with silence', () => {
  expect(didYouMean('zebra', ['title', 'description'])).toBe('')
  expect(didYouMean('title', [])).toBe('')
  expect(didYouMean('', ['to'])).toBe('')
})

test('a short word means no other short word that shares nothing with it', () => {
  expect(didYouMean('br', ['Kbd', 'Tab'])).toBe('')
  expect(didYouMean('b', ['Tab'])).toBe('')
})
