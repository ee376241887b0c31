import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { parseYaml } from './parse-yaml'

const schema = z.strictObject({
  title: z.string().max(8, 'is too long; expected at most 8 characters'),
  day: z.iso.date('expected a day as 2026-11-20').default('2026-01-01'),
  draft: z.boolean().default(false),
  words: z.array(z.string()).min(2, 'too few; expected two or more').default(['a', 'b']),
  links: z.array(z.strictObject({ label: z.string(), url: z.string() })).default([]),
})

/** The problems of a text whose first line is the second of a file. */
function problemsOf(text: string): string[] {
  const parsed = parseYaml(text, schema, 'content/x.mdx', 2)
  return parsed.ok
    ? []
    : parsed.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

test('any part of a value can be pointed at', () => {
  const parsed = parseYaml(
    'title: T\nwords: [a, b]\nlinks:\n  - label: L\n    url: u\n',
    schema,
    'content/x.yaml',
  )
  if (!parsed.ok) throw new Error('the text has problems')
  const { locate } = parsed.value
  expect(locate(['title'])).toEqual({ line: 1, column: 1 })
  expect(locate(['words', 1])).toEqual({ line: 2, column: 12 })
  expect(locate(['links', 0, 'url'])).toEqual({ line: 5, column: 5 })
})

test('what is absent is pointed at where it would stand', () => {
  const parsed = parseYaml('title: T\nlinks: []\n', schema, 'content/x.yaml')
  if (!parsed.ok) throw new Error('the text has problems')
  const { locate } = parsed.value
  expect(locate(['links', 3, 'url'])).toEqual({ line: 2, column: 1 })
  expect(locate(['nothing'])).toEqual({ line: 1, column: 1 })
})

const faults = {
  'a missing key': ['draft: true', '2:1: the key "title" is missing; expected words'],
  'a key without a value': ['draft: true\ntitle:', '3:1: "title" holds nothing; expected words'],
  'an unknown key, with the one that was meant': [
    'title: T\ndarft: true',
    '3:1: unknown key "darft"; expected one of title, day, draft, words, links; did you mean "draft"?',
  ],
  'an unknown key that is like none': [
    'title: T\nzebra: 1',
    '3:1: unknown key "zebra"; expected one of title, day, draft, words, links',
  ],
  'an unknown key in a list': [
    'title: T\nlinks:\n  - label: L\n    url: u\n    lable: M',
    '6:5: unknown key "lable"; expected one of label, url; did you mean "label"?',
  ],
  'a missing key in a list': [
    'title: T\nlinks:\n  - label: L',
    '4:5: the key "links.url" is missing; expected words',
  ],
  'a number for words': [
    'draft: true\ntitle: 404',
    '3:1: "title" holds the number 404; expected words',
  ],
  'words for a truth': [
    'title: T\ndraft: yes',
    '3:1: "draft" holds the words "yes"; expected true or false',
  ],
  'words for a list, told once': [
    'title: T\nwords: a',
    '3:1: "words" holds the words "a"; expected a list',
  ],
  'too few items': ['title: T\nwords: [a]', '3:1: "words": too few; expected two or more'],
  'a wrong item': [
    'title: T\nwords:\n  - a\n  - 403\n  - b',
    '5:5: an item of "words" holds the number 403; expected words',
  ],
  'a day in words': ['title: T\nday: 20 November 2026', '3:1: "day": expected a day as 2026-11-20'],
  'a day that never was': ['title: T\nday: 2026-02-30', '3:1: "day": expected a day as 2026-11-20'],
  'a list for keys': ['- a\n- b', '2:1: this holds a list; expected keys with values'],
  'words for keys': ['words', '2:1: this holds the words "words"; expected keys with values'],
  'a colon in plain words': [
    'title: T: U',
    '2:8: a colon and a space within a value begin another key; expected the value in straight quotes, as in title: "Help: more"',
  ],
  'an item that is not below the others': [
    'words:\n  - a\n - b',
    '4:1: this stands further left or right than the items around it; expected it below the others',
  ],
  'an apostrophe that ends the quotes': [
    "title: 'It isn't mine'",
    '2:8: this belongs to nothing: it stands behind a closing quote, or further left or right than the lines around it; expected the whole value in double quotes, as in title: "It isn’t mine", or the line below the others',
  ],
  'a value that begins with a sign of YAML': [
    'words:\n  - @here',
    '3:5: a value cannot begin with @, % or `; expected it in quotes, as in - "@here does nothing"',
  ],
  'quotes left open, where they open': [
    'title: "T\ndraft: true\nwords: [a, b]',
    '2:8: the quotes or the bracket that open here do not close; expected the one that closes',
  ],
  'a list left open': [
    'title: T\nwords: [a, b\ndraft: true',
    '4:1: this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  'a tab at the margin': [
    'title: T\nwords:\n\t- a',
    '4:1: a tab begins this line, which YAML does not take; expected spaces',
  ],
  'a key given twice, deeper down': [
    'title: T\nlinks:\n  - label: L\n    url: u\n    label: M',
    '6:5: the key "label" is here for the second time; expected it once: keep one of the two',
  ],
  'a key given twice': [
    'title: T\ntitle: U',
    '3:1: the key "title" is here for the second time; expected it once: keep one of the two',
  ],
  'a tag, which some parsers run': [
    'title: !!js/function "x"',
    '2:8: this is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function',
  ],
  'words that begin with a star': [
    'title: *T',
    '2:8: *T is a YAML alias, which is refused; expected the words themselves, in quotes when they begin with *',
  ],
  'an alias of words elsewhere': [
    'title: &t T\nwords: [*t, b]',
    '3:9: *t is a YAML alias, which is refused; expected the words themselves, in quotes when they begin with *',
  ],
  'the name of every object’s parent': [
    'title: T\n__proto__: { draft: true }',
    '3:1: unknown key "__proto__"; expected one of title, day, draft, words, links',
  ],
}

for (const [name, [text = '', problem]] of Object.entries(faults)) {
  test(`told: ${name}`, () => {
    expect(problemsOf(text)).toEqual([problem])
  })
}

test('a missing key is told in the words that its schema has for it', () => {
  const parsed = parseYaml('{}', z.strictObject({ day: z.iso.date('expected a day') }), 'f')
  expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
    'the key "day" is missing; expected a day',
  ])
})

test('unknown keys are told beside those expected, in lists, in records and behind preprocessing', () => {
  const inner = z.preprocess((value) => value, z.strictObject({ note: z.string() }))
  const nested = z.strictObject({ all: z.record(z.string(), inner).optional() })
  const parsed = parseYaml('all: { one: { note: n, nte: m } }', nested, 'f')
  expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
    'unknown key "nte"; expected one of note; did you mean "note"?',
  ])
})

test('all faults of a text are told at once, each at its own line', () => {
  expect(problemsOf('tilte: T\nday: today\ndraft: 1\nwords: [a]').sort()).toEqual([
    '2:1: the key "title" is missing; expected words',
    '2:1: unknown key "tilte"; expected one of title, day, draft, words, links; did you mean "title"?',
    '3:1: "day": expected a day as 2026-11-20',
    '4:1: "draft" holds the number 1; expected true or false',
    '5:1: "words": too few; expected two or more',
  ])
})
