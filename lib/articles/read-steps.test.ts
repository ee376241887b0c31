import { expect, test } from '@playwright/test'
import { formatLinkedWords } from './linked-words'
import { toyArticle } from './toy-article'

const titleOf = (id: string) => `About ${id}`

test('every list of steps is read with the heading that it stands under', () => {
  const { steps } = toyArticle(
    'one/a',
    `Words.

<Steps>
1. First.
2. Open **Settings**.

   Then "wait".
</Steps>

## Again [#again]

<Steps>
1. Once more.
</Steps>

1. A list that is no steps.`,
  )
  expect(steps).toEqual([
    { items: [['First.'], ['Open Settings. Then “wait”.']] },
    { heading: { id: 'again', text: 'Again', depth: 2 }, items: [['Once more.']] },
  ])
})

test('a step that names an article has its title', () => {
  const { steps } = toyArticle(
    'one/a',
    '<Steps>\n1. Read <ArticleLink to="one/b" />, or <ArticleLink to="one/c">this</ArticleLink>.\n</Steps>',
  )
  expect(steps[0]?.items.map((item) => formatLinkedWords(item, titleOf))).toEqual([
    'Read About one/b, or this.',
  ])
})

test('the lead is what stands before the first heading', () => {
  const lead = (words: string) => formatLinkedWords(toyArticle('one/a', words).lead, titleOf)
  expect(lead('An answer, see <ArticleLink to="one/b" />.\n\nMore.\n\n## Part\n\nRest.')).toBe(
    'An answer, see About one/b. More.',
  )
  expect(lead('All of it.')).toBe('All of it.')
  expect(lead('## Part\n\nRest.')).toBe('')
})
