import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { parseFrontMatter } from './parse-front-matter'

const schema = z.strictObject({ title: z.string() })

/** The problems of a file as `line:column: message`. */
function problemsOf(text: string): string[] {
  const parsed = parseFrontMatter({ path: 'content/x.mdx', text }, schema)
  return parsed.ok
    ? []
    : parsed.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

test('front matter is the YAML between the first two fences', () => {
  for (const text of [
    '---\ntitle: T\n---\nwords\n\n---\n\nmore',
    '---\r\ntitle: T\r\n---\r\n\r\nwords',
    '---  \ntitle: T\n---  ',
  ]) {
    const parsed = parseFrontMatter({ path: 'content/x.mdx', text }, schema)
    expect(parsed.ok && parsed.value.data).toEqual({ title: 'T' })
    expect(parsed.ok && parsed.value.locate(['title'])).toEqual({ line: 2, column: 1 })
  }
})

const MISSING =
  '1:1: front matter is missing; expected a first line of --- and YAML up to a second ---'

const faults = {
  'an empty file': ['', MISSING],
  'words at once': ['## Words\n', MISSING],
  'a blank line before the fence': ['\n---\ntitle: T\n---\n', MISSING],
  'front matter of another kind': ['+++\ntitle = "T"\n+++\n', MISSING],
  'no second fence': [
    '---\ntitle: T\n\nwords\n',
    '1:1: front matter does not end; expected a second line of --- after the last key',
  ],
  'a second fence that is not at the margin': [
    '---\ntitle: T\n ---\n',
    '1:1: front matter does not end; expected a second line of --- after the last key',
  ],
  'JavaScript, which some tools run': [
    '---js\n{ title: process.exit() }\n---\n',
    '1:1: front matter in "js" is refused; expected YAML after a bare ---',
  ],
  'JavaScript by its long name': [
    '--- javascript\n{ title: process.exit() }\n---\n',
    '1:1: front matter in "javascript" is refused; expected YAML after a bare ---',
  ],
  'a name for YAML, which the compiler takes for words': [
    '---yaml\ntitle: T\n---\n',
    '1:1: front matter in "yaml" is refused; expected YAML after a bare ---',
  ],
  'no keys': ['---\n---\n', '1:1: the key "title" is missing; expected words'],
}

for (const [name, [text = '', problem]] of Object.entries(faults)) {
  test(`told: ${name}`, () => {
    expect(problemsOf(text)).toEqual([problem])
  })
}
