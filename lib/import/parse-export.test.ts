import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { formatLoss } from './loss'
import { parseExport } from './parse-export'

const SAMPLES = path.join(process.cwd(), 'lib/import/samples')

function parse(files: Record<string, string | Uint8Array>) {
  return parseExport(
    Object.entries(files).map(([name, text]) => ({ path: name, bytes: Buffer.from(text) })),
    'export',
  )
}

const faultsOf = (files: Record<string, string | Uint8Array>) => parse(files).faults.map(formatLoss)

const sample = (name: string) => readFileSync(path.join(SAMPLES, name), 'utf8')

for (const [name, file, text, expected] of [
  [
    'JSON that is cut off',
    'articles.json',
    '{\n  "articles": [\n    {"id": 1,\n',
    /^articles\.json:\d+: this is not valid JSON: .+; expected the answer of the API as it came/,
  ],
  [
    'a slip in JSON',
    'articles.json',
    '{\n  "articles": [\n    {"id": 1,, }\n]}',
    /^articles\.json:3: this is not valid JSON: .+ \(column 14\)$/,
  ],
  [
    'JSON of something else',
    'package.json',
    '{"name": "x"}',
    /^package\.json:1: this is no answer of an API that is known here; expected \{"articles": \[…\]\} .*Zendesk.*Intercom$/,
  ],
  [
    'an article of Zendesk without a title and with a word for an id',
    'articles.json',
    '{"articles": [{"id": "x", "body": "", "updated_at": "2026-01-01T00:00:00Z"}]}',
    /^articles\.json: articles\[0\]\.id: "id" holds the words "x"; expected a number\narticles\.json: articles\[0\]\.title: the key "title" is missing; expected words$/,
  ],
  [
    'a time of Zendesk that is none',
    'articles.json',
    '{"articles": [{"id": 1, "title": "T", "body": "", "updated_at": "yesterday"}]}',
    /^articles\.json: articles\[0\]\.updated_at: "updated_at": expected a time as 2026-11-20T09:30:00Z$/,
  ],
  [
    'an article of Intercom whose body is no text',
    'articles.json',
    '{"type": "list", "data": [{"id": "1", "type": "article", "title": "T", "body": 7, "updated_at": 1}]}',
    /^articles\.json: data\[0\]\.body: "body" holds the number 7; expected words$/,
  ],
  [
    'a CSV without names of columns',
    'faq.csv',
    'How?,So.\n',
    /^faq\.csv:1: no column is named question; expected a first line with the names of the columns, as in question,answer/,
  ],
  [
    'a CSV without answers',
    'faq.csv',
    'question,reply\nHow?,So.\n',
    /^faq\.csv:1: no column is named answer; .*\(also answers, a, body, content\)$/,
  ],
  [
    'a quote in a CSV that is never closed',
    'faq.csv',
    'question,answer\nHow?,"So.\nWhy?,Because.\n',
    /^faq\.csv:\d+: this is not valid CSV: .+; expected every field that holds a quote/,
  ],
  [
    'a row of a CSV with too many fields',
    'faq.csv',
    'question,answer\nHow?,So, and so.\n',
    /^faq\.csv:2: this is not valid CSV: /,
  ],
  [
    'the same question with two answers',
    'faq.csv',
    'question,answer\nHow?,So.\nHow?,Otherwise.\n',
    /^faq\.csv:3: "How\?" has the id or the question of line 2; expected each once, so only the first is imported$/,
  ],
] as const) {
  test(`told at its place: ${name}`, () => {
    expect(faultsOf({ [file]: text }).join('\n')).toMatch(expected)
  })
}

test('a file that is not UTF-8 is told, and the others are read', () => {
  const files = { 'a.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]), 'b.md': '# B\n\nWords.\n' }
  expect(faultsOf(files)).toEqual([
    'a.md: this file is not UTF-8; expected it saved in that encoding',
  ])
  expect(parse(files).articles.map(({ key }) => key)).toEqual(['folder:export/b.md'])
})

test('one bad article of an export does not lose the others', () => {
  const export_ = JSON.parse(sample('zendesk/articles.json'))
  delete export_.articles[1].title
  const { articles, faults } = parse({ 'articles.json': JSON.stringify(export_) })
  expect(articles).toHaveLength(5)
  expect(faults.map(formatLoss)).toEqual([
    'articles.json: articles[1].title: the key "title" is missing; expected words',
  ])
})

test('a mark before the first letter, Windows line ends and semicolons change nothing in a CSV', () => {
  const plain = 'question,answer\nHow?,So.\n'
  const windows = '\uFEFFquestion;answer\r\nHow?;So.\r\n'
  const wordsOf = (text: string) =>
    parse({ 'faq.csv': text }).articles.map(({ key, title, body }) => [key, title, body.text])
  expect(wordsOf(windows)).toEqual(wordsOf(plain))
  expect(wordsOf(windows)).toEqual([['csv:faq.csv/how', 'How?', 'So.']])
})

test('rows are told by the line on which they begin, though fields run over several', () => {
  const { articles } = parse({
    'faq.csv': 'question,answer\nOne?,"a\nb\nc"\n\nTwo?,d\n',
  })
  expect(articles.map(({ place }) => place.line)).toEqual([2, 6])
})

test('names with spaces, capitals and other scripts become addresses, and links find them', () => {
  const { articles } = parse({
    'Ünïcode Ordner/Страница Один.md': '# Eins\n\n[zwei](<../B B.md#Teil>)\n',
    'B B.md': '# Zwei\n\n## Teil\n\nWorte.\n',
  })
  const [first] = articles
  expect(first?.name).toBe('Страница Один')
  expect(first?.keyOf('../B%20B.md')).toBe('folder:export/B B.md')
  expect(first?.keyOf('https://example.com/B B.md')).toBeUndefined()
})

test('front matter that is a bomb of aliases is refused, and its words are kept', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b]']
  const { articles } = parse({ 'a.md': `---\n${bomb.join('\n')}\n---\n\n# A\n\nWords.\n` })
  expect(articles[0]?.body.text.trim()).toBe('# A\n\nWords.')
  expect(articles[0]?.losses.map(formatLoss)).toEqual([
    expect.stringMatching(
      /^a\.md:1: the front matter is not valid YAML, so none of it is taken over/,
    ),
  ])
})

test('pages of an answer that were not exported are told of, and not when all are there', () => {
  const article = (id: number) => ({
    id,
    title: `A${id}`,
    body: '',
    updated_at: '2026-11-20T09:30:00Z',
  })
  const page = (number: number, ids: number[]) =>
    JSON.stringify({ articles: ids.map(article), count: 3, page: number, page_count: 2 })
  expect(faultsOf({ '1.json': page(1, [1, 2]) })).toEqual([
    '1.json: articles: 2 of 3 are here; ask the API for the other pages too, and put their files beside this one',
  ])
  expect(faultsOf({ '1.json': page(1, [1, 2]), '2.json': page(2, [3]) })).toEqual([])
  const cursor = (id: number, has_more: boolean) =>
    JSON.stringify({ articles: [article(id)], meta: { has_more }, links: {} })
  expect(faultsOf({ '1.json': cursor(1, true) }).join()).toContain('articles: more follow;')
  expect(faultsOf({ '1.json': cursor(1, true), '2.json': cursor(2, false) })).toEqual([])
  const intercom = JSON.parse(sample('intercom/articles.json'))
  const more = JSON.stringify({ ...intercom, total_count: 60 })
  const collections = sample('intercom/collections.json')
  expect(faultsOf({ 'articles.json': more, 'collections.json': collections })).toEqual([
    'articles.json: data: 3 of 60 are here; ask the API for the other pages too, and put their files beside this one',
  ])
})
