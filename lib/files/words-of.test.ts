import { expect, test } from '@playwright/test'
import { parseMdx } from './parse-mdx'
import { wordsOf } from './words-of'

function nodesOf(text: string) {
  const tree = parseMdx({ path: 'content/x.mdx', text })
  if (!tree.ok) throw new Error(tree.problems.map(({ message }) => message).join('\n'))
  return tree.value.children
}

test('the words of blocks are apart, whatever the blocks are', () => {
  const text =
    '---\na: b\n---\n\n## One\n\n- two\n- `three`\n\n```text\nfour\n```\n\n![five](/a.png)'
  expect(wordsOf(nodesOf(text))).toBe('One two three four five')
})

test('comments are no words, and nothing has none', () => {
  expect(wordsOf(nodesOf('{/* hidden */}\n\n{/* more */}'))).toBe('')
  expect(wordsOf([])).toBe('')
})

test('other words may stand for a node', () => {
  const nodes = nodesOf('Press <Kbd>K</Kbd> **twice**.')
  expect(wordsOf(nodes, (node) => (node.type === 'strong' ? 'once' : undefined))).toBe(
    'Press K once.',
  )
})
