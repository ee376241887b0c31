import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { formatProblem } from '@/lib/files/problem'
import { RULES } from '@/lib/files/rules'
import { compileToy } from './toy-content'

const HEAVY = 'content/articles/one/c.mdx'
const text = toyArticleSource('one/c', '[here](/nowhere)\n\n#### Deep').text

/** What is told when a team has its own levels. */
async function told(rules: string) {
  const checks = rules === '' ? null : `rules:\n${rules}`
  const { problems, warnings, content } = await compileToy({
    [HEAVY]: text,
    'content/checks.yaml': checks,
  })
  const rulesOf = (list: typeof problems) =>
    list.filter(({ file }) => file === HEAVY).map(({ rule }) => rule)
  return { errors: rulesOf(problems), warnings: rulesOf(warnings), isWhole: content !== undefined }
}

test('each rule has a level of its own; errors alone stop what is published', async () => {
  expect(await told('')).toEqual({
    errors: ['broken-link'],
    warnings: [
      'repeated-question',
      'repeated-question',
      'repeated-question',
      'repeated-question',
      'repeated-question',
      'poor-link-words',
      'heading-skip',
    ],
    isWhole: false,
  })
})

test('a team makes warnings of errors, errors of warnings, and turns rules off', async () => {
  expect(
    await told(
      '  broken-link: warning\n  heading-skip: error\n  poor-link-words: off\n  repeated-question: off\n',
    ),
  ).toEqual({ errors: ['heading-skip'], warnings: ['broken-link'], isWhole: false })
})

test('content with nothing but warnings is whole', async () => {
  expect(await told('  broken-link: off\n')).toMatchObject({ errors: [], isWhole: true })
})

test('a rule without which there is no page cannot be turned off, and one that does not exist is told', async () => {
  const { problems } = await compileToy({
    'content/checks.yaml': 'rules:\n  mdx-code: off\n  broken-lnk: off\n  huge-image: maybe\n',
  })
  expect(problems.map(formatProblem)).toEqual([
    'content/checks.yaml:2:3: "rules.mdx-code": expected error, since there is no page, or no safe one, without it',
    `content/checks.yaml:3:3: unknown key "broken-lnk"; expected one of encoding, no-rights, symbolic-link, too-large, file-name and ${Object.keys(RULES).length - 5} more; did you mean "broken-link"?`,
    'content/checks.yaml:4:3: "rules.huge-image": expected error, warning or off',
  ])
})
