import { expect, test } from '@playwright/test'
import { toyArticle } from '@/lib/articles/toy-article'
import { formatProblem } from '@/lib/files/problem'
import type { Outcome } from './ask-address'
import { checkExternal, listOutsideLinks } from './check-external'

test('links of the words and sources are looked at, without their anchors; our own pages are not', () => {
  const article = {
    ...toyArticle(
      'one/a',
      '[a](https://example.com/a#part) [b](/articles/one/b) [c](mailto:a@b.c)',
    ),
    sources: [{ title: 'S', url: 'https://example.org/s' }],
  }
  expect(listOutsideLinks([article], []).map(({ address }) => address)).toEqual([
    'https://example.com/a',
    'https://example.org/s',
  ])
})

test('each outcome that readers would mind is told at its link', () => {
  const article = toyArticle(
    'one/a',
    '[a](https://e.com/a)\n[b](https://e.com/b)\n[c](https://e.com/c)\n[d](https://e.com/d)',
  )
  const outcomes = new Map<string, Outcome>([
    ['https://e.com/a', { kind: 'there' }],
    ['https://e.com/b', { kind: 'gone', why: 'the site answers 404' }],
    ['https://e.com/c', { kind: 'moved', to: 'https://e.com/new' }],
    ['https://e.com/d', { kind: 'unanswered', why: 'the site answers 403' }],
  ])
  const problems = checkExternal(listOutsideLinks([article], []), outcomes)
  expect(problems.map(formatProblem)).toEqual([
    'content/articles/one/a.mdx:10:1: readers cannot open https://e.com/b: the site answers 404; expected a page that is there',
    'content/articles/one/a.mdx:11:1: the page https://e.com/c has moved for good; expected https://e.com/new',
    'content/articles/one/a.mdx:12:1: whether https://e.com/d is there is not known: the site answers 403; expected an answer, so open it yourself',
  ])
  expect(problems.map(({ rule }) => rule)).toEqual(['dead-link', 'moved-link', 'unanswered-link'])
})
