import { expect, test } from '@playwright/test'
import type { Block } from './block'
import { findPassage, type Passage } from './find-passage'

const paragraph = (text: string): Block => ({ kind: 'paragraph', words: [{ kind: 'text', text }] })
const ARTICLE = { title: 'Printing in colour', excerpt: 'Printers in the library print in colour.' }
const STEPS: Passage = {
  section: { title: 'Step by step', path: '/x#steps' },
  blocks: [
    {
      kind: 'list',
      isOrdered: true,
      items: [[paragraph('Open the lid')], [paragraph('Insert the yellow cartridge')]],
    },
  ],
}
const PRICE: Passage = {
  section: { title: 'What it costs', path: '/x#costs' },
  blocks: [paragraph('A page costs ten cents, and twenty on glossy paper.')],
}
const find = (question: string) => findPassage(question, ARTICLE, [PRICE, STEPS], () => 1)

test('a passage that says more of what is asked is the answer', () => {
  expect(find('what does glossy paper cost')).toBe(PRICE)
})

test('the short answer stays where no passage says clearly more', () => {
  expect(find('do printers print in colour')).toBeUndefined()
  expect(find('where is the library')).toBeUndefined()
})

test('who asks how gets the steps', () => {
  expect(find('how do I print in yellow')).toBe(STEPS)
})

test('steps that the short answer tells already are not told again', () => {
  const told = { ...ARTICLE, excerpt: 'Open the lid and insert the yellow cartridge.' }
  expect(findPassage('how do I print', told, [STEPS], () => 1)).toBeUndefined()
})

test('an article without passages has its short answer', () => {
  expect(findPassage('what does it cost', ARTICLE, [], () => 1)).toBeUndefined()
})
