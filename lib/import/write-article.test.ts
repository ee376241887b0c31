import { expect, test } from '@playwright/test'
import { parseArticle } from '@/lib/articles/parse-article'
import { formatProblem } from '@/lib/files/problem'
import { pick, seededRandom } from '@/lib/flows/testing/random-flow'
import type { ForeignArticle } from './foreign-article'
import { formatLoss } from './loss'
import { readArticle } from './read-article'
import { writeArticle } from './write-article'

function foreign(text: string, format: ForeignArticle['body']['format'] = 'html'): ForeignArticle {
  return {
    key: 'toy:1',
    place: { file: 'toy' },
    title: 'Toy',
    questions: [],
    keywords: [],
    shelf: { title: 'Toys' },
    body: { format, text, place: { file: 'toy' } },
    updated: '2026-11-20',
    keyOf: () => undefined,
    losses: [],
  }
}

function write(text: string, format?: ForeignArticle['body']['format']) {
  const read = readArticle(foreign(text, format))
  if (read.ok !== true) throw new Error('there are no words')
  const written = writeArticle(
    read.value,
    {
      linkTo: (address) => (/^https:/.test(address) ? { to: address } : { fault: 'nowhere' }),
      pictureAt: () => ({ fault: 'not kept' }),
    },
    '2026-11-20',
    () => false,
  )
  const parsed = parseArticle({ path: 'content/articles/toys/toy.mdx', text: written.text })
  const end = '\n---\n\n'
  return { ...written, parsed, words: written.text.slice(written.text.indexOf(end) + end.length) }
}

for (const [name, text, expected] of [
  ['braces and tags', '<p>{{x}} &lt;b&gt; &amp;amp; {}</p>', '\\{\\{x}} \\<b> \\&amp; \\{}'],
  ['words that read as code', '<p>import x from "y"</p>', '&#x69;mport x from "y"'],
  ['two brackets in a row', '<p>a[1][2] = b</p>', 'a`[1][2]` = b'],
  ['an id that is none', '<h2>See [#12]</h2><p>x</p>', '## See `[#12]` [#see-12]\n\nx'],
  ['a heading with a rule beneath', '<p>a</p><hr><p>---</p>', 'a\n\n---\n\n\\---'],
  ['levels that skip', '<h4>A</h4><p>x</p><h6>B</h6><p>y</p>', '## A [#a]\n\nx\n\n### B [#b]\n\ny'],
  ['a heading of a picture', '<h2><img src="x.png" alt="Y"></h2><p>z</p>', 'Y\n\nz'],
  [
    'a link around a picture',
    '<a href="https://e.x"><img src="x.png" alt="Y"></a>',
    '[Y](https://e.x)',
  ],
  ['a link around nothing', '<p><a href="https://e.x"></a>z</p>', 'z'],
  ['a script address', '<p><a href="javascript:alert(1)">z</a></p>', 'z'],
  [
    'a fold',
    '<details><summary>S "q"</summary><p>x</p></details>',
    '<Details summary="S &#x22;q&#x22;">\n  x\n</Details>',
  ],
  [
    'a fold without a summary',
    '<details><p>x</p></details>',
    '<Details summary="More">\n  x\n</Details>',
  ],
  ['code with fences in it', '<pre>```\nx\n```</pre>', '````\n```\nx\n```\n````'],
] as const) {
  test(`stays what it means: ${name}`, () => {
    const { words, parsed } = write(text)
    expect(words.trim()).toBe(expected)
    expect(parsed.ok ? [] : parsed.problems.map(formatProblem)).toEqual([])
  })
}

test('the components of a page in MDX stay where they are ours, and code goes', () => {
  const { words, losses } = write(
    'import X from "x"\n\n<Callout type="tip">Yes.</Callout>\n\n<Fancy>Words.</Fancy> {1 + 1}\n',
    'mdx',
  )
  expect(words.trim()).toBe('<Callout type="tip">Yes.</Callout>\n\nWords.')
  expect(losses.map(formatLoss)).toEqual([
    'toy:1: "import" and "export" are left out; content here is words',
    'toy:5: <Fancy> is left out; its words stay',
    'toy:5: the code {1 + 1} is left out',
  ])
})

test('a title that is too long is cut and kept whole among the questions', () => {
  const title = `How do I ${'really '.repeat(12)}do it?`
  const read = readArticle({ ...foreign('<p>So.</p>'), title })
  if (read.ok !== true) throw new Error('there are no words')
  const targets = { linkTo: () => ({}), pictureAt: () => ({}) }
  const { text, losses } = writeArticle(read.value, targets, '2026-11-20', () => false)
  const parsed = parseArticle({ path: 'content/articles/a/b.mdx', text })
  expect(parsed.ok && parsed.value.title.length).toBeLessThanOrEqual(80)
  expect(parsed.ok && parsed.value.questions).toEqual([title])
  expect(losses.map(formatLoss)).toEqual([
    'toy: the title is longer than 80 characters, so it is cut; the whole of it is among the questions',
  ])
})

const WORDS = [
  'plain',
  '{x}',
  '<y>',
  '[z](q)',
  '*a*',
  '_b_',
  '# c',
  '- d',
  '1. e',
  '> f',
  '| g |',
  '`h`',
  '[i][j]',
  '---',
  '&k;',
  '~l~',
  'export m',
  'http://n.o',
  '[#p]',
  '\\',
  '$r$',
  '[^s]',
  '![t]',
  '</u>',
  '{/* v */}',
  '设置',
]
const BLOCKS = [
  'p',
  'div',
  'ul',
  'ol',
  'blockquote',
  'table',
  'h1',
  'h2',
  'h3',
  'h5',
  'pre',
  'details',
  'section',
  'dl',
  'figure',
  'center',
]
const INLINES = [
  'b',
  'i',
  'code',
  'a',
  'span',
  'kbd',
  'sup',
  'font',
  's',
  'q',
  'label',
  'unknown-tag',
]

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function randomInline(random: () => number, depth: number): string {
  const word = escapeHtml(pick(random, WORDS))
  if (depth === 0 || random() < 0.5) return word
  const tag = pick(random, INLINES)
  const href = tag === 'a' ? ' href="https://e.x/?a=1&amp;b={c}"' : ''
  return `<${tag}${href}>${randomInline(random, depth - 1)} ${escapeHtml(pick(random, WORDS))}</${tag}>`
}

function randomHtml(random: () => number, depth: number): string {
  const tag = pick(random, BLOCKS)
  const inside = () =>
    depth > 0 && random() < 0.5 ? randomHtml(random, depth - 1) : randomInline(random, 2)
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, inside)
  switch (tag) {
    case 'ul':
    case 'ol':
      return `<${tag}>${parts.map((part) => `<li>${part}</li>`).join('')}</${tag}>`
    case 'dl':
      return `<dl>${parts.map((part) => `<dt>${part}</dt><dd>${part}</dd>`).join('')}</dl>`
    case 'table':
      return `<table>${parts.map((part) => `<tr><td>${part}</td><td>x</td></tr>`).join('')}</table>`
    default:
      return `<${tag}>${parts.join(random() < 0.5 ? '\n' : '<br>')}</${tag}>`
  }
}

test('whatever HTML it is, it becomes an article that passes the check, and keeps its words', () => {
  for (let seed = 0; seed < 150; seed += 1) {
    const random = seededRandom(seed)
    const html = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      randomHtml(random, 3),
    ).join('\n')
    const { text, parsed } = write(`<p>First.</p>${html}`)
    const problems = parsed.ok ? [] : parsed.problems.map(formatProblem)
    expect(problems, `seed ${seed}\n${html}\n\n${text}`).toEqual([])
    const words = parsed.ok
      ? parsed.value.sections.map((one) => `${one.heading?.text} ${one.text}`).join(' ')
      : ''
    for (const word of ['plain', '设置']) {
      expect(words.includes(word), `seed ${seed} "${word}"\n${html}\n\n${text}`).toBe(
        html.includes(word),
      )
    }
  }
})
