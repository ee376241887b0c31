import { expect, test } from '@playwright/test'
import { toyArticle, toyArticleSource } from '@/lib/articles/toy-article'
import { wordsOfBlocks } from '@/lib/chat/block'
import { drawPassages } from './draw-passages'

function passagesOf(words: string) {
  const passages = drawPassages(toyArticle('x/y', words), toyArticleSource('x/y', words), () => '')
  return passages.map(({ section, blocks }) => [section?.path, wordsOfBlocks(blocks)])
}

test('paragraphs are passages of the section that they stand in', () => {
  expect(passagesOf('Before.\n\n## One [#one]\n\nFirst.\n\nSecond.')).toEqual([
    [undefined, 'Before.'],
    ['/articles/x/y#one', 'First.'],
    ['/articles/x/y#one', 'Second.'],
  ])
})

test('a list goes with the words that lead to it, and says of each step what to do', () => {
  expect(passagesOf('Take these:\n\n1. Cut.\n\n   You see halves.\n\n2. Paste.')).toEqual([
    [undefined, 'Take these: Cut. Paste.'],
  ])
})

test('what is too long for a short answer is left out, and what only leads on', () => {
  expect(
    passagesOf(`${'word '.repeat(100)}\n\nLike this:\n\n| a | b |\n|---|---|\n| c | d |`),
  ).toEqual([])
})
