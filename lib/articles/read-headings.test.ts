import { expect, test } from '@playwright/test'
import { toyArticle } from './toy-article'

function headingsOf(words: string): [id: string, text: string, depth: number][] {
  return toyArticle('x/y', words).headings.map(({ id, text, depth }) => [id, text, depth])
}

test('an id is the one that the author wrote', () => {
  expect(headingsOf('## Sign in again [#sign-in]\n\n### Then wait [#wait]')).toEqual([
    ['sign-in', 'Sign in again', 2],
    ['wait', 'Then wait', 3],
  ])
})

test('or else it is made from the words, and no two are the same', () => {
  expect(headingsOf('## Sign in: again?\n\n## Sign in: again?')).toEqual([
    ['sign-in-again', 'Sign in: again?', 2],
    ['sign-in-again-1', 'Sign in: again?', 2],
  ])
})

test('code, links and emphasis in a heading are words', () => {
  expect(
    headingsOf(
      '## Set `MCP_TOOL_TIMEOUT` as [they](https://example.com) *say* [#timeout]\n\n## Use `a`',
    ),
  ).toEqual([
    ['timeout', 'Set MCP_TOOL_TIMEOUT as they say', 2],
    ['use-a', 'Use a', 2],
  ])
})

test('a comment in a heading is not printed', () => {
  expect(headingsOf('## Wait {/* how long? */} a bit [#wait]')).toEqual([
    ['wait', 'Wait  a bit', 2],
  ])
})

test('headings are printed with curly quotes', () => {
  expect(headingsOf("## If it doesn't help")).toEqual([
    ['if-it-doesnt-help', 'If it doesn’t help', 2],
  ])
})

test('letters of other scripts make ids too', () => {
  expect(headingsOf('## Größe')).toEqual([['größe', 'Größe', 2]])
})
