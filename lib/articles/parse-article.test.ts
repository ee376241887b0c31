import { expect, test } from '@playwright/test'
import { problemsOf as allProblemsOf, formatProblem } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'
import { parseArticle } from './parse-article'
import { toyArticle, toyArticleSource } from './toy-article'

/** The problems of a file as `line:column: message`. */
function problemsOf(source: SourceFile): string[] {
  return allProblemsOf(parseArticle(source)).map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  )
}

test('an article is read as its author wrote it', () => {
  const article = toyArticle(
    'topic/slug',
    'See [there](/articles/topic/other#part) or <ArticleLink to="topic/third" />.\n\n## Part [#part]\n\nMore.',
    'related:\n  - topic/other\nerrors: [It failed]\nkeywords: [toy]\ndraft: true',
  )
  expect(article).toEqual({
    topic: 'topic',
    slug: 'slug',
    file: 'content/articles/topic/slug.mdx',
    title: 'topic/slug',
    description: 'A toy.',
    questions: ['a', 'b', 'c', 'd', 'e'],
    errors: ['It failed'],
    related: ['topic/other'],
    sources: [],
    reviewed: '2026-11-20',
    draft: true,
    keywords: ['toy'],
    headings: [{ id: 'part', text: 'Part', depth: 2 }],
    lead: ['See there or ', { article: 'topic/third' }, '.'],
    steps: [],
    sections: [
      { text: 'See there or .' },
      { heading: { id: 'part', text: 'Part', depth: 2 }, text: 'More.' },
    ],
    references: [
      { to: 'topic/other', kind: 'related', place: { line: 8, column: 5 } },
      { to: '/articles/topic/other#part', kind: 'link', place: { line: 14, column: 5 } },
      { to: 'topic/third', kind: 'article-link', place: { line: 14, column: 44 } },
    ],
    places: {
      title: { line: 2, column: 1 },
      questions: [13, 16, 19, 22, 25].map((column) => ({ line: 4, column })),
      sources: [],
      reviewed: { line: 6, column: 1 },
    },
  })
})

test('an article is plain data, so that it can be cached as JSON', () => {
  const article = toyArticle('topic/slug', '## Part\n\nWords.')
  expect(JSON.parse(JSON.stringify(article))).toEqual(article)
})

test('titles are printed with curly quotes, and errors stay as they are pasted', () => {
  const article = toyArticle('topic/slug', 'Words.', 'errors: ["It can\'t"]')
  expect(article.errors).toEqual(["It can't"])
  const source = toyArticleSource('topic/slug')
  const parsed = parseArticle({ ...source, text: source.text.replace('topic/slug', "It can't") })
  expect(parsed.ok && parsed.value.title).toBe('It can’t')
})

/** Front matter faults: a line of the toy, what it is replaced by, and what is told. */
const frontMatter: Record<string, [line: string, by: string, ...problems: string[]]> = {
  'no title': ['title: topic/slug\n', '', '2:1: the key "title" is missing; expected words'],
  'no date': [
    'reviewed: 2026-11-20\n',
    '',
    '2:1: the key "reviewed" is missing; expected a day as 2026-11-20',
  ],
  'a slip in a key': [
    'sources: []',
    'source: []',
    '2:1: the key "sources" is missing; expected a list',
    '5:1: unknown key "source"; expected one of title, description, questions, errors, related, sources, reviewed, reviewEvery, owner, draft, keywords; did you mean "sources"?',
  ],
  'a bad date': ['2026-11-20', '20/11/2026', '6:1: "reviewed": expected a day as 2026-11-20'],
  'too few questions': [
    '[a, b, c, d, e]',
    '[a, b, c, d]',
    '4:1: "questions": too few; expected five or more, each in the words that a reader would type',
  ],
  'an empty question': [
    '[a, b, c, d, e]',
    '[a, b, " ", d, e]',
    '4:19: an item of "questions" is empty; expected words',
  ],
  'a question asked twice, whatever its case': [
    '[a, b, c, d, e]',
    '[a, b, c, why  me, d, Why me]',
    '4:34: an item of "questions" is "Why me" again; expected each question once, whatever its case',
  ],
  'a title that is too long': [
    'title: topic/slug',
    `title: ${'T'.repeat(81)}`,
    '2:1: "title" is too long; expected at most 80 characters',
  ],
  'a source without an address': [
    'sources: []',
    'sources: [{ title: T, url: nowhere }]',
    '5:23: "sources.url": expected an address, as https://…',
  ],
  'a source whose address would run': [
    'sources: []',
    'sources: [{ title: T, url: "javascript:alert(1)" }]',
    '5:23: "sources.url": expected an address, as https://…',
  ],
}

for (const [name, [line, by, ...problems]] of Object.entries(frontMatter)) {
  test(`told in front matter: ${name}`, () => {
    const { path, text } = toyArticleSource('topic/slug')
    expect(problemsOf({ path, text: text.replace(line, by) }).sort()).toEqual(problems.sort())
  })
}

const headings: Record<string, [words: string, problem: string]> = {
  'an id with capitals and spaces': [
    '## Part [#The Part]',
    '9:9: "The Part" is no heading id; expected lower case letters, digits and hyphens, as in [#sign-in-again]',
  ],
  'an id that is empty': [
    '## Part [#]',
    '9:9: "" is no heading id; expected lower case letters, digits and hyphens, as in [#sign-in-again]',
  ],
  'an id given twice': [
    '## Part [#part]\n\n## Other [#part]',
    '11:10: the heading id "part" is already taken in line 9; expected another, written as [#part-2]',
  ],
  'an id that another heading’s words made': [
    '## The part\n\n## Other [#the-part]',
    '11:10: the heading id "the-part" is already taken in line 9; expected another, written as [#the-part-2]',
  ],
  'a heading without words': [
    '## [#part]',
    '9:4: a heading has no words; expected some, as in ## What to do [#what-to-do]',
  ],
  'a heading whose words make no id': [
    '## 🎉',
    '9:1: no id can be made from the heading "🎉"; expected one written after it, as in [#sign-in-again]',
  ],
  'a heading inside a component': [
    '<Details summary="S">\n\n## Part [#part]\n\n</Details>',
    '11:1: a heading inside another block; expected it outside, or words in ** to stand out inside',
  ],
  'a heading of the title’s level': [
    '# Title',
    '9:1: a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
  ],
}

test('told of headings: levels that are skipped, and none that go back up', () => {
  const words = '### Deep\n\n## A\n\n#### B\n\n## C\n\n### D'
  expect(problemsOf(toyArticleSource('topic/slug', words))).toEqual([
    '9:1: the heading "Deep" of level 3 follows the title; expected ##, so that no level is skipped',
    '13:1: the heading "B" of level 4 follows one of level 2; expected ###, so that no level is skipped',
  ])
})

for (const [name, [words, problem]] of Object.entries(headings)) {
  test(`told of headings: ${name}`, () => {
    expect(problemsOf(toyArticleSource('topic/slug', words))).toEqual([problem])
  })
}

test('told: an article without words', () => {
  for (const words of ['', '{/* later */}', '<Kbd></Kbd>']) {
    expect(problemsOf(toyArticleSource('topic/slug', words))).toEqual([
      '7:1: this article has no words; expected its answer after the front matter',
    ])
  }
})

const SHAPE = 'expected content/articles/<topic>/<slug>.mdx'
const LETTERS = 'expected lower case letters, digits and hyphens, as in sign-in-expired'

const names = {
  'content/articles/topic/Sign in.mdx': `"Sign in" cannot be an address; ${LETTERS}; did you mean "sign-in"?`,
  'content/articles/topic/sign_in.mdx': `"sign_in" cannot be an address; ${LETTERS}; did you mean "sign-in"?`,
  'content/articles/Signing-In/slug.mdx': `"Signing-In" cannot be an address; ${LETTERS}; did you mean "signing-in"?`,
  'content/articles/slug.mdx': `this file is in no topic; ${SHAPE}`,
  'content/articles/topic/more/slug.mdx': `this file is in no topic; ${SHAPE}`,
  'content/articles/topic/slug.yaml': `this file is in no topic; ${SHAPE}`,
}

for (const [path, message] of Object.entries(names)) {
  test(`told of its name: ${path}`, () => {
    const { text } = toyArticleSource('topic/slug')
    expect(problemsOf({ path, text })).toEqual([`1:1: ${message}`])
  })
}

test('all problems of a file come at once, each with the file’s name', () => {
  const parsed = parseArticle({
    path: 'content/articles/topic/a b.mdx',
    text: '---\ntitle: T\n---\n\n# {name}\n\n<Calout />\n',
  })
  const problems = allProblemsOf(parsed).map(formatProblem)
  expect(problems).toEqual([
    `content/articles/topic/a b.mdx:1:1: "a b" cannot be an address; ${LETTERS}; did you mean "a-b"?`,
    'content/articles/topic/a b.mdx:2:1: the key "description" is missing; expected words',
    'content/articles/topic/a b.mdx:2:1: the key "questions" is missing; expected a list',
    'content/articles/topic/a b.mdx:2:1: the key "sources" is missing; expected a list',
    'content/articles/topic/a b.mdx:2:1: the key "reviewed" is missing; expected a day as 2026-11-20',
    'content/articles/topic/a b.mdx:5:1: a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
    'content/articles/topic/a b.mdx:5:3: unknown variable "name"; content has no variables: expected the words themselves, or \\{ for a brace',
    'content/articles/topic/a b.mdx:7:1: unknown component <Calout>; expected one of Callout, Steps, Details, Tabs, Tab, Kbd, Screenshot, ArticleLink; did you mean "Callout"?',
    'content/articles/topic/a b.mdx:5:1: a heading has no words; expected some, as in ## What to do [#what-to-do]',
  ])
})

test('a fault in the front matter does not hide a fault in the words, nor the reverse', () => {
  const { path, text } = toyArticleSource('topic/slug', 'A <Kbd>word.')
  expect(problemsOf({ path, text: text.replace('sources: []', 'sources: none') })).toEqual([
    '5:1: "sources" holds the words "none"; expected a list',
    '9:3: this is not valid MDX: Expected a closing tag for `<Kbd>` (9:3-9:8) before the end of `paragraph`; expected the tag that closes it',
  ])
})
