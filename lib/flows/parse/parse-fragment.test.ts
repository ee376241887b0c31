import { expect, test } from '@playwright/test'
import { parseFragment } from './parse-fragment'
import { parseFragments } from './parse-fragments'

const FILE = 'content/flows/fragments/toy.mdx'

function problemsOf(text: string, path = FILE): string[] {
  const parsed = parseFragment({ path, text })
  return parsed.ok
    ? []
    : parsed.problems.map(
        ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
      )
}

test('a fragment is words, with the components of articles and flows', () => {
  const text =
    'Open the **page** of <Connector />.\n\n<HowTo>\n\nLook at <ArticleLink to="topic/one" />.\n\n</HowTo>\n'
  const parsed = parseFragment({ path: FILE, text })
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      name: 'toy',
      file: FILE,
      text,
      references: [{ to: 'topic/one', kind: 'article-link', place: { line: 5, column: 9 } }],
    },
  })
})

const faults: Record<string, [string, ...string[]]> = {
  'a step': [
    'Words.\n\n## A [#a]\n',
    '3:1: a fragment holds no steps; expected words for the middle of a step, and ### or deeper for a heading',
  ],
  'a heading with an id': [
    '### A [#a]\n\nWords.\n',
    '1:1: a heading inside a step has no id; expected the words without [#a]',
  ],
  choices: [
    'Words.\n\n- [Yes](/articles/topic) [#yes]\n',
    '3:1: a fragment holds no choices; expected them in each of the steps, since their ids belong there',
  ],
  'a link to a step': [
    '- [Yes](#fine) [#yes]\n',
    '1:3: the words link to the step "fine"; expected links to steps among the choices of a step only',
  ],
  'a mark': [
    'Words.\n\n<Remedy cause="auth" />\n',
    '3:1: a fragment holds no <Remedy>, which says what a step is; expected it in each of the steps',
  ],
  'a fragment within': [
    'Words.\n\n<Fragment name="other" />\n',
    '3:1: a fragment includes no other fragment; expected the words themselves',
  ],
  'front matter': [
    '---\ntitle: Toy\n---\n\nWords.\n',
    '1:1: a fragment has no front matter; expected the words alone',
  ],
  'nothing at all': ['\n', '1:1: this fragment is empty; expected the words that its steps share'],
  code: [
    'It is {name}.\n',
    '1:7: unknown variable "name"; content has no variables: expected the words themselves, or \\{ for a brace',
  ],
  'several faults': [
    '<Remdy />\n\n## A\n',
    '1:1: unknown component <Remdy>; expected one of Callout, Steps, Details, Tabs, Tab, Kbd, Screenshot, ArticleLink, Check, HowTo, Remedy, Solved, Handoff, Connector, Fragment; did you mean "Remedy"?',
    '3:1: a fragment holds no steps; expected words for the middle of a step, and ### or deeper for a heading',
  ],
}

for (const [name, [text, ...problems]] of Object.entries(faults)) {
  test(`told: ${name} in a fragment`, () => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `${FILE}:${problem}`))
  })
}

test('told: a fragment whose name is none', () => {
  const path = 'content/flows/fragments/My Toy.mdx'
  expect(problemsOf('Words.', path)).toEqual([
    `${path}:1:1: this file is no fragment; expected content/flows/fragments/<name>.mdx, in lower case letters, digits and hyphens`,
  ])
})

test('a fragment that does not parse is known by its name, so that no flow misses it', () => {
  const broken = { path: FILE, text: 'A {brace' }
  const all = parseFragments([broken, { path: FILE.replace('toy', 'other'), text: 'Words.' }])
  expect([...all.fragments.keys()]).toEqual(['toy', 'other'])
  expect(all.fragments.get('toy')?.root.children).toEqual([])
  expect(all.problems).toHaveLength(1)
  expect(all.broken).toEqual([broken])
})
