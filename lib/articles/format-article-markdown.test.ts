import { expect, test } from '@playwright/test'
import { formatArticleMarkdown } from './format-article-markdown'
import { parseArticle } from './parse-article'
import { toyArticleSource } from './toy-article'

const context = { siteUrl: 'https://help.example', titleOf: (id: string) => `About ${id}` }

/** The Markdown of an article of these words, without the lines that all have before their words. */
function format(words: string, frontMatter?: string): string {
  const source = toyArticleSource('one/a', words, frontMatter)
  const parsed = parseArticle(source)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return formatArticleMarkdown(parsed.value, source, context)
}

/** The same, from the words on. */
function formatWords(words: string): string {
  return format(words).split('\n\n').slice(3).join('\n\n')
}

test('an article begins with its title, its answer, the day of its review and its page', () => {
  expect(format('Words.')).toBe(`# one/a

> A toy.

Reviewed 2026-11-20. The page: <https://help.example/articles/one/a>

Words.
`)
})

test('its sources close it', () => {
  const source = toyArticleSource('one/a')
  const text = source.text.replace(
    'sources: []',
    'sources: [{ title: "A [standard]", url: "https://example.com/a_b" }]',
  )
  const parsed = parseArticle({ ...source, text })
  if (!parsed.ok) throw new Error('the toy does not parse')
  expect(formatArticleMarkdown(parsed.value, { ...source, text }, context)).toContain(
    '## Sources\n\n- [A \\[standard\\]](https://example.com/a_b)\n',
  )
})

test('links into the site are whole, and a bare article link has the title', () => {
  expect(
    formatWords(
      'See [it](/articles/one/b#x), [out](https://example.com), <ArticleLink to="one/b" /> or <ArticleLink to="one/b">*this*</ArticleLink>.',
    ),
  ).toBe(
    'See [it](https://help.example/articles/one/b#x), [out](https://example.com), [About one/b](https://help.example/articles/one/b) or [*this*](https://help.example/articles/one/b).\n',
  )
})

test('headings lose their ids, and comments go', () => {
  expect(formatWords('A.\n\n{/* hidden */}\n\n## Part *two* [#part]\n\nB.')).toBe(
    'A.\n\n## Part *two*\n\nB.\n',
  )
})

test('a callout becomes a quotation under its word or title', () => {
  expect(formatWords('<Callout type="warning">\n  Mind.\n\n  - a\n</Callout>')).toBe(
    '> **Check this first**\n>\n> Mind.\n>\n> - a\n',
  )
  expect(formatWords('<Callout type="tip" title="Quick">Mind.</Callout>')).toBe(
    '> **Quick**\n>\n> Mind.\n',
  )
})

test('tabs and details become their labels and words, in lists too', () => {
  expect(
    formatWords(
      '<Tabs label="Where">\n  <Tab label="Web">\n    1. Open.\n\n       More.\n  </Tab>\n  <Tab label="Phone">Tap.</Tab>\n</Tabs>\n\n- item\n\n  <Details summary="Why?">So.</Details>',
    ),
  ).toBe('**Web**\n\n1. Open.\n\n   More.\n\n**Phone**\n\nTap.\n\n- item\n\n  **Why?**\n\n  So.\n')
})

test('steps, keys and pictures are plain', () => {
  expect(
    formatWords(
      '<Steps>\n1. Press <Kbd>Ctrl</Kbd>.\n</Steps>\n\n<Screenshot src="/a.png" alt="A thing" caption="What you see" />',
    ),
  ).toBe('1. Press Ctrl.\n\n![A thing](https://help.example/a.png)\n\nWhat you see\n')
})

test('signs that Markdown or HTML would read stay words', () => {
  expect(formatWords('1 \\< 2 \\{ok\\} and `<service>` \\*not stressed\\*')).toBe(
    '1 < 2 {ok} and `<service>` \\*not stressed\\*\n',
  )
})
