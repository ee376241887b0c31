import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { checkProject } from '@/lib/content/check-project'
import { makeSearchBundle } from '@/lib/content/make-search-bundle'
import { toyCache, toyFiles } from '@/lib/content/toy-content'
import { parseYaml } from '@/lib/files/parse-yaml'
import { openBundle } from '@/lib/search/bundle'
import { searchTestsSchema } from '@/lib/search/search-tests-schema'
import { checkBudget, parseBudget } from './budget'
import { formatReportMarkdown } from './format-report-markdown'
import { makeReport } from './make-report'
import type { Kind, Report } from './report'

const FLOW = `---
title: Toy
description: A toy.
start: where
reviewed: 2026-11-20
errors: { Toy is broken: { where: here } }
scenarios:
  - { name: It works, answers: { where: here }, reaches: fine }
---

## Where? [#where]

- [Here](#fine) [#here]
- [I'm not sure](#fine) [#unsure]

## Fine [#fine]

<Solved />

Read [more](/articles/one/a#part).
`

/** Questions that each bring a word of their own. */
const RICH = ['apples', 'bridges', 'candles', 'dragons', 'engines', 'forests']

function article(
  id: string,
  { words = 'Words.', keys = '', reviewed = '2026-11-20', questions = RICH } = {},
) {
  const { text } = toyArticleSource(id, words, keys === '' ? undefined : keys)
  return text
    .replace('[a, b, c, d, e]', `[${questions.join(', ')}]`)
    .replace('2026-11-20', reviewed)
}

const WHOLE = {
  'content/articles/one/a.mdx': article('one/a', {
    words: '## Part [#part]\n\n[Next](/articles/two/b).',
    keys: 'errors: [toy is BROKEN!]',
  }),
  'content/articles/two/b.mdx': article('two/b', {
    words: '[Back](/articles/one/a).',
    questions: ['grapes', 'houses', 'islands', 'jungles', 'kitchens'],
  }),
  'content/flows/toy.mdx': FLOW.replace('Read [more]', 'Read [this](/articles/two/b) and [more]'),
}

const TESTS =
  'tests:\n  - { query: apples, finds: one/a, first: 1 }\n  - { query: grapes, finds: two/b, first: 1 }\n'

async function report(
  changes: Record<string, string | null> = {},
  { day = '2026-11-25', tests = TESTS } = {},
): Promise<Report> {
  const project = toyFiles({ ...WHOLE, ...changes })
  const { content, problems } = await checkProject(project, toyCache())
  const searchTests = parseYaml(tests, searchTestsSchema, 'content/search-tests.yaml')
  if (content === undefined || !searchTests.ok) {
    throw new Error(problems.map(({ message }) => message).join('\n'))
  }
  return makeReport({
    content,
    day,
    searched: openBundle(makeSearchBundle(content)),
    searchTests: searchTests.value,
  })
}

const found = ({ findings }: Report) =>
  findings.map(({ kind, subject, message }) => [kind, subject, message])
const kinds = ({ findings }: Report) => [...new Set(findings.map(({ kind }) => kind))]

test('content in which all is well has nothing to do', async () => {
  const made = await report()
  expect(found(made)).toEqual([])
  expect(made.total).toEqual({ articles: 2, drafts: 0, flows: 1, tests: 2 })
  expect(formatReportMarkdown(made)).toContain('Nothing to do on 25 November 2026')
})

test('an article is overdue by its own interval, else by its topic’s, else after half a year, with its owner', async () => {
  const made = await report(
    {
      'content/topics.yaml':
        'topics:\n  - { id: one, title: One, description: The first., owner: Kim, reviewEvery: 1 month }\n  - { id: two, title: Two, description: The second. }\n',
      'content/articles/one/a.mdx': article('one/a', {
        words: '## Part [#part]\n\n[Next](/articles/two/b).',
        keys: 'errors: [Toy is broken]',
        reviewed: '2026-10-20',
      }),
      'content/articles/two/b.mdx': article('two/b', {
        words: '[Back](/articles/one/a).',
        keys: 'owner: Lee\nreviewEvery: 2 weeks',
        reviewed: '2026-11-01',
        questions: ['grapes', 'houses', 'islands', 'jungles', 'kitchens'],
      }),
    },
    { day: '2026-11-25' },
  )
  expect(
    made.findings.map(({ subject, owner, message, place }) => [
      subject,
      owner,
      message,
      place.line,
    ]),
  ).toEqual([
    [
      'two/b',
      'Lee',
      'reviewed on 1 November 2026, to be reviewed every 2 weeks: 10 days overdue',
      6,
    ],
    ['one/a', 'Kim', 'reviewed on 20 October 2026, to be reviewed every month: 5 days overdue', 6],
  ])
})

test('on the day itself nothing is overdue; the day after it is, flows too', async () => {
  expect(kinds(await report({}, { day: '2027-05-20' }))).toEqual([])
  const late = await report({}, { day: '2027-05-21' })
  expect(late.findings.map(({ subject, weight }) => [subject, weight])).toEqual([
    ['one/a', 1],
    ['Toy', 1],
    ['two/b', 1],
  ])
})

test('an article that only its topic and the search lead to is an orphan; its own links and those of drafts do not count', async () => {
  const made = await report({
    'content/articles/two/c.mdx': article('two/c', {
      words: '[Me](/articles/two/c).',
      questions: ['lamps', 'mirrors', 'needles', 'oceans', 'pianos'],
    }),
    'content/articles/two/d.mdx': article('two/d', {
      words: '[C](/articles/two/c).',
      keys: 'draft: true',
      questions: ['quilts', 'rivers', 'stones', 'towers', 'violins'],
    }),
  })
  expect(found(made)).toEqual([
    ['orphan', 'two/c', 'no other page links to it'],
    ['missing-test', 'two/c', 'no query of content/search-tests.yaml expects it'],
    ['unlinked', 'two/c', 'no step of a flow links to it'],
  ])
})

test('related, ArticleLink and a link with an anchor all count as links', async () => {
  for (const [words, keys] of [
    ['Words.', 'related: [two/b]'],
    ['<ArticleLink to="two/b" />', ''],
    ['[B](/articles/two/b?x=1)', ''],
  ] as const) {
    const made = await report({
      'content/articles/one/a.mdx': article('one/a', {
        words: `## Part [#part]\n\n${words}`,
        keys: ['errors: [Toy is broken]', keys].filter(Boolean).join('\n'),
      }),
      'content/flows/toy.mdx': FLOW,
    })
    expect(found(made)).toEqual([['unlinked', 'two/b', 'no step of a flow links to it']])
  }
})

test('questions that repeat the title and one another are thin, and drafts need theirs too', async () => {
  const made = await report({
    'content/articles/two/b.mdx': article('two/b', {
      words: '[Back](/articles/one/a).',
      questions: ['grapes', 'a grape', 'the grapes', 'how are grapes', 'houses'],
    }),
    'content/articles/two/d.mdx': article('two/d', { keys: 'draft: true', questions: ['quilts'] }),
  })
  expect(found(made)).toEqual([
    ['thin', 'two/b', '5 questions, of which 2 bring a word that the title and the others lack'],
    ['thin', 'two/d', '1 question, and five are needed before this draft is published'],
  ])
})

test('search tests are asked of the search, and what fails comes first', async () => {
  const made = await report(
    {},
    { tests: 'tests:\n  - { query: houses, finds: one/a, first: 1 }\nnone: [islands]\n' },
  )
  expect(found(made)).toEqual([
    [
      'failing-test',
      'houses',
      'one/a is not found; expected it among the first 1; first came two/b for: houses',
    ],
    [
      'failing-test',
      'islands',
      expect.stringMatching(/^answered with confidence .+; first came two\/b for: islands$/),
    ],
    ['missing-test', 'two/b', 'no query of content/search-tests.yaml expects it'],
  ])
})

test('an error text of a flow that no article lists is told; case and signs do not matter', async () => {
  const made = await report({
    'content/flows/toy.mdx': WHOLE['content/flows/toy.mdx'].replace(
      'Toy is broken',
      'Toy ran away',
    ),
  })
  expect(found(made)).toEqual([
    [
      'unexplained-error',
      'Toy ran away',
      '"Toy" knows this text, and no article lists it under errors',
    ],
  ])
})

test('an outcome that no scenario reaches is told at its heading, where the check lets it pass', async () => {
  const made = await report({
    'content/checks.yaml': 'rules: { untested-outcome: off }\n',
    'content/flows/toy.mdx': WHOLE['content/flows/toy.mdx'].replace(
      /scenarios:\n.*\n/,
      'scenarios: []\n',
    ),
  })
  expect(found(made)).toEqual([['untold-outcome', 'Fine', 'no scenario of "Toy" reaches fine']])
})

test('findings are sorted by kind and then by weight, and the report says so', async () => {
  const made = await report(
    { 'content/flows/toy.mdx': FLOW.replace('Toy is broken', 'Toy ran away') },
    { day: '2028-01-01', tests: 'tests: [{ query: houses, finds: one/a, first: 1 }]\n' },
  )
  const order: Kind[] = ['failing-test', 'unexplained-error', 'overdue', 'missing-test', 'unlinked']
  expect(kinds(made)).toEqual(order)
  expect(formatReportMarkdown(made)).toContain('Sorted by what to do first')
})

test('a budget lets so much pass and no more, in all and of a kind', async () => {
  const made = await report({}, { day: '2028-01-01' })
  const check = (...texts: string[]) => {
    const budget = parseBudget(texts)
    return budget.ok ? checkBudget(made, budget.value) : budget.messages
  }
  expect(check()).toEqual([])
  expect(check('3', 'overdue=3')).toEqual([])
  expect(check('2', 'overdue=0', 'thin=0')).toEqual([
    '3 findings in all; at most 2 are let pass',
    '3 of overdue; at most 0 are let pass',
  ])
  expect(check('some', 'orphans=1')).toEqual([
    'unknown budget "some"; expected a number, as in 20, or a kind and a number, as in overdue=0',
    expect.stringMatching(/^unknown kind "orphans"; expected one of .*; did you mean "orphan"\?$/),
  ])
})
