import { expect, test } from '@playwright/test'
import { formatProblem, type Problem } from '@/lib/files/problem'
import { checkFiles } from './check-files'
import { compileContent } from './compile-content'
import { toyCache, toyContent, toyFiles } from './toy-content'

/** The problems of a folder in which these files lie, of which some are named only. */
function problemsOf(sources: string[], strays: string[] = []): string[] {
  return checkFiles({
    sources: sources.map((path) => ({ path, text: '' })),
    unreadable: [],
    strays,
  }).map(formatProblem)
}

test('every file that somebody reads is expected', () => {
  expect(
    problemsOf([
      ...toyContent().map(({ path }) => path),
      'content/flows/fragments/a.mdx',
      'content/flows/published.yaml',
      'content/connectors/slack.yaml',
      'content/clues.yaml',
      'content/conversations/signing-in.yaml',
      'content/incidents.yaml',
      'content/synonyms.yaml',
      'content/search-tests.yaml',
      'content/verdicts.yaml',
    ]),
  ).toEqual([])
})

const IN_CONTENT =
  'expected one of articles, checks.yaml, clues.yaml, connectors, conversations, flows, imported.yaml, incidents.yaml, redirects.yaml, search-tests.yaml, site.yaml, synonyms.yaml, topics.yaml, verdicts.yaml in content/'

const unexpected = {
  'content/zed.mdx': IN_CONTENT,
  'content/topics.yml': `${IN_CONTENT}; did you mean "topics.yaml"?`,
  'content/article/one/a.mdx': `${IN_CONTENT}; did you mean "articles"?`,
  'content/connectors/slack.yml': 'expected content/connectors/<connector>.yaml',
  'content/connectors/more/slack.yaml': 'expected content/connectors/<connector>.yaml',
}

for (const [file, expected] of Object.entries(unexpected)) {
  test(`told: ${file}`, () => {
    expect(problemsOf([file])).toEqual([`${file}:1:1: nothing reads this file; ${expected}`])
  })
}

const strays = {
  'content/articles/one/x.md': 'expected content/articles/<topic>/<slug>.mdx',
  'content/articles/one/X.MDX': 'expected content/articles/<topic>/<slug>.mdx',
  'content/flows/fragments/a.txt': 'expected content/flows/fragments/<name>.mdx',
  'content/flows/toy.md': 'expected content/flows/<flow>.mdx',
  'content/picture.png': IN_CONTENT,
}

for (const [file, expected] of Object.entries(strays)) {
  test(`told: ${file}`, () => {
    expect(problemsOf([], [file])).toEqual([`${file}:1:1: nothing reads this file; ${expected}`])
  })
}

test('told once: files that cannot be read, and nothing of the links to them', async () => {
  const files = toyFiles({ 'content/site.yaml': null, 'content/articles/one/a.mdx': null })
  const unreadable = [
    'content/articles/one/a.mdx',
    'content/flows/published.yaml',
    'content/site.yaml',
  ].map(
    (file): Problem => ({ file, line: 1, column: 1, rule: 'encoding', message: 'cannot be read' }),
  )
  const { problems, published } = await compileContent({ ...files, unreadable }, toyCache())
  expect(problems).toEqual(unreadable)
  expect(published).toBeUndefined()
})
