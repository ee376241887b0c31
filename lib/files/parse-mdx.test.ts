import { expect, test } from '@playwright/test'
import { parseMdx } from './parse-mdx'

const PLAIN = 'expected plain Markdown, or write < and { as \\< and \\{'

const faults = {
  'a tag left open, where it opens': [
    'Words.\n\n<Callout type="note">\n\nMore words.\n',
    `3:1: this is not valid MDX: Expected a closing tag for \`<Callout>\` (3:1-3:22); expected the tag that closes it`,
  ],
  'a tag left open in a paragraph of several lines': [
    'Words\nand <Kbd>words\nand words.\n',
    `2:5: this is not valid MDX: Expected a closing tag for \`<Kbd>\` (2:5-2:10) before the end of \`paragraph\`; expected the tag that closes it`,
  ],
  'a tag closed that was not open': [
    'Words </Kbd>.\n',
    `1:8: this is not valid MDX: Unexpected closing slash \`/\` in tag, expected an open tag first; ${PLAIN}`,
  ],
  'a tag closed by another': [
    '<Steps>\n\nWords.\n\n</Tabs>\n',
    `5:1: this is not valid MDX: Unexpected closing tag \`</Tabs>\`, expected corresponding closing tag for \`<Steps>\` (1:1-1:8); ${PLAIN}`,
  ],
  'a comparison': [
    'Fewer than <5 words.\n',
    `1:13: this is not valid MDX: Unexpected character \`5\` (U+0035) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`; ${PLAIN}`,
  ],
  'a brace left open': [
    'A {brace\n',
    `1:9: this is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`; ${PLAIN}`,
  ],
  'an expression that is none': [
    'A {1 +} brace\n',
    `1:7: this is not valid MDX: Could not parse expression with acorn; expected words; write { as \\{, and the id of a heading as [#id]`,
  ],
  'an import that is none': [
    'import your data from here\n',
    `1:13: this is not valid MDX: Could not parse import/exports with acorn; expected a line that does not begin with the word import or export`,
  ],
  'a comment of HTML': [
    'Words <!-- a -->\n',
    `1:8: this is not valid MDX: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`); ${PLAIN}`,
  ],
  'a link in angles': [
    'See <https://example.com>.\n',
    `1:12: this is not valid MDX: Unexpected character \`/\` (U+002F) before local name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a link in MDX, use \`[text](url)\`); ${PLAIN}`,
  ],
}

for (const [name, [text = '', problem]] of Object.entries(faults)) {
  test(`told: ${name}`, () => {
    const parsed = parseMdx({ path: 'content/x.mdx', text })
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map((one) => `${one.line}:${one.column}: ${one.message}`)).toEqual([problem])
  })
}

test('lines are counted from the top of the file, front matter included', () => {
  const parsed = parseMdx({ path: 'content/x.mdx', text: '---\ntitle: T\n---\n\nA {1 +} brace\n' })
  expect(parsed.ok ? undefined : parsed.problems[0]).toMatchObject({
    file: 'content/x.mdx',
    line: 5,
    column: 7,
    rule: 'mdx-syntax',
  })
})

test('comparisons between spaces, escapes and code are plain words', () => {
  const text = 'a < b, \\<b and \\{c}, `{d}` and `<e>`\n\n```\n{ <f>\n```\n'
  expect(parseMdx({ path: 'content/x.mdx', text }).ok).toBe(true)
})
