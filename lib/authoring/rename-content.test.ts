import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { checkProject } from '@/lib/content/check-project'
import { readProject } from '@/lib/content/read-project'
import { toyCache } from '@/lib/content/toy-content'
import { toyProject } from '@/lib/content/toy-project'
import { formatProblem } from '@/lib/files/problem'
import { walkFolder } from '@/lib/files/walk-folder'
import { planRename } from './plan-rename'
import { renameContent } from './rename-content'

const FLOW = `---
title: Toy
description: A toy.
start: where
reviewed: 2026-11-20
errors: { where: { where: here } } # an error text that is called like the step
retired: { where.gone: No more. }
scenarios:
  - { name: where, answers: { where: here }, reaches: fine }
---

## Where? [#where]

- [Here](#fine) [#here]
- [Where](#fine) [#where]
- [I'm not sure](#fine) [#unsure]

## Fine [#fine]

<Solved />

See <ArticleLink to='one/a' /> and [one/a](/articles/one/a#part).
`

const LINKS = `Words of one/a.

[/articles/one/a](/articles/one/a#part), [by name][a], <ArticleLink to="one/a">a</ArticleLink>,
[the start](/troubleshoot/toy/where?where=here) and [elsewhere](https://example.com/articles/one/a).

[a]: /articles/one/a "one/a"
`

const CONTENT = {
  'content/flows/toy.mdx': FLOW,
  'content/flows/published.yaml': 'toy:\n  where: [here, where, gone, unsure]\n  fine: []\n',
  'content/articles/two/b.mdx': toyArticleSource('two/b', LINKS, "related: ['one/a'] # keep me")
    .text,
  'content/search-tests.yaml':
    'tests:\n  - { query: one/a, finds: one/a, first: 1 }\n  - { query: where, finds: "toy/where", first: 1 }\n',
  'content/site.yaml': `name: Toy
tagline: Help with toys
description: All about toys.
url: https://help.example.org
notice: Nobody runs this.
contact: { label: Ask, url: "https://example.com" }
guide: toy
symptoms:
  - { label: Broken, flow: toy, answers: { where: here } }
causes: [{ label: One, article: one/a }]
`,
}

async function snapshot(root: string): Promise<Record<string, string>> {
  const { files } = await walkFolder(root, 'content')
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  )
}

async function rename(old: string, next: string, changes: Record<string, string> = {}) {
  const root = await toyProject({ ...CONTENT, ...changes })
  const before = await snapshot(root)
  const report = await renameContent(root, old, next)
  const after = await snapshot(root)
  const { problems, unrecorded } = await checkProject(await readProject(root), toyCache())
  return { root, before, report, after, problems: [...problems, ...unrecorded].map(formatProblem) }
}

test('an article moves, its old address leads on, and every mention of it follows at its place', async () => {
  const { report, after, problems } = await rename('one/a', 'two/z')
  expect(report.ok ? [] : report.messages).toEqual([])
  expect(problems).toEqual([])
  expect(Object.keys(after)).not.toContain('content/articles/one/a.mdx')
  expect(after['content/redirects.yaml']).toBe('articles:\n  one/a: two/z\n')
  expect(after['content/topics.yaml']).toBe(
    'topics:\n  - { id: one, title: One, description: The first., articles: [] }\n  - { id: two, title: Two, description: The second. }\n',
  )
  const renamed = (file: keyof typeof CONTENT) => CONTENT[file].replaceAll('one/a', 'two/z')
  expect(after['content/articles/two/b.mdx']).toBe(
    renamed('content/articles/two/b.mdx')
      .replace('Words of two/z', 'Words of one/a')
      .replace('[/articles/two/z]', '[/articles/one/a]')
      .replace('"two/z"\n', '"one/a"\n')
      .replace('example.com/articles/two/z', 'example.com/articles/one/a'),
  )
  expect(after['content/flows/toy.mdx']).toBe(
    renamed('content/flows/toy.mdx').replace('[two/z]', '[one/a]'),
  )
  expect(after['content/site.yaml']).toBe(renamed('content/site.yaml'))
  expect(after['content/search-tests.yaml']).toContain('finds: two/z')
})

test('within its topic an article keeps its place in the order of the shelf', async () => {
  const { after } = await rename('one/a', 'one/z')
  expect(after['content/topics.yaml']).toContain('articles: [z]')
})

test('a step has its new id everywhere, its links live on, and published ids stay', async () => {
  const { report, after, problems } = await rename('toy/where', 'toy/place')
  expect(report.ok ? [] : report.messages).toEqual([])
  expect(problems).toEqual([])
  expect(after['content/flows/toy.mdx']).toBe(
    FLOW.replace('start: where', 'start: place')
      .replace('{ where: { where: here } }', '{ where: { place: here } }')
      .replace('where.gone', 'place.gone')
      .replace('answers: { where', 'answers: { place')
      .replace('## Where? [#where]', '## Where? [#place]')
      .replace('reaches: fine }\n---', 'reaches: fine }\nrenamed:\n  where: place\n---'),
  )
  expect(after['content/articles/two/b.mdx']).toContain('(/troubleshoot/toy/place?place=here)')
  expect(after['content/site.yaml']).toContain('answers: { place: here }')
  expect(after['content/search-tests.yaml']).toContain('query: where, finds: "toy/place"')
  expect(after['content/flows/published.yaml']).toContain('  where: [here, where, gone, unsure]\n')
  expect(after['content/flows/published.yaml']).toContain('  place: [here, where, unsure]\n')
})

test('a flow moves with its published ids, and its old address leads on', async () => {
  const { report, after, problems } = await rename('toy', 'game')
  expect(report.ok ? [] : report.messages).toEqual([])
  expect(problems).toEqual([])
  expect(after['content/flows/game.mdx']).toBe(FLOW)
  expect(after['content/redirects.yaml']).toBe('flows:\n  toy: game\n')
  expect(after['content/flows/published.yaml']).toMatch(/^game:\n {2}where:/)
  expect(after['content/articles/two/b.mdx']).toContain('(/troubleshoot/game/where?where=here)')
  expect(after['content/site.yaml']).toContain('guide: game\n')
  expect(after['content/site.yaml']).toContain('flow: game,')
})

test('a draft leaves no redirect, since nobody could open it', async () => {
  const draft = toyArticleSource('one/c', 'Words.', 'draft: true').text
  const { after } = await rename('one/c', 'one/d', { 'content/articles/one/c.mdx': draft })
  expect(after['content/redirects.yaml']).toBeUndefined()
})

test('a name can be given as an address or as a file', async () => {
  for (const [old, next] of [
    ['/articles/one/a', '/articles/two/z'],
    ['content/articles/one/a.mdx', 'two/z'],
  ] as const) {
    expect((await rename(old, next)).report).toMatchObject({ ok: true })
  }
})

test('redirects are kept without chains, and one that would hide the page goes', async () => {
  const redirects = '# Kept.\narticles:\n  one/older: one/a # since spring\n  two/z: one/a\n'
  const { after, problems } = await rename('one/a', 'two/z', {
    'content/redirects.yaml': redirects,
  })
  expect(problems).toEqual([])
  expect(after['content/redirects.yaml']).toBe(
    '# Kept.\narticles:\n  one/a: two/z\n  one/older: two/z # since spring\n',
  )
})

test('an imported article is known by its new name, and still as untouched', async () => {
  const text = toyArticleSource('one/a', '## Part [#part]\n\nWords.').text
  const { hashText } = await import('@/lib/import/import-record')
  const { after } = await rename('one/a', 'two/z', {
    'content/imported.yaml': `articles:\n  toy:1: { file: content/articles/one/a.mdx, hash: "${hashText(text)}", since: 2026-11-20 }\n`,
  })
  expect(after['content/imported.yaml']).toContain('file: content/articles/two/z.mdx')
  expect(after['content/imported.yaml']).toContain(
    hashText(after['content/articles/two/z.mdx'] ?? ''),
  )
})

for (const [name, old, next, message] of [
  [
    'nothing',
    'one/b',
    'one/c',
    /^there is no article, flow or step "one\/b"; expected topic\/slug, flow or flow\/step; did you mean "one\/a"\?$/,
  ],
  [
    'to a name that is taken',
    'one/a',
    'one/b',
    /^"b" is already the name of content\/articles\/two\/b\.mdx; expected another$/,
  ],
  [
    'to a topic that is not there',
    'one/a',
    'tow/a',
    /^there is no topic "tow"; expected one of one, two; did you mean "two"\?$/,
  ],
  ['to no address', 'one/a', 'one/Ä B', /^"Ä B" cannot be an address; expected lower case/],
  ['to itself', 'one/a', 'one/a', /^"one\/a" is called that already/],
  [
    'an article without a topic',
    'one/a',
    'z',
    /^"z" is no name of an article; expected topic\/slug, as in one\/z$/,
  ],
  [
    'a step into another flow',
    'toy/where',
    'other/where',
    /^a step stays in its flow; expected toy\/…$/,
  ],
  [
    'a step to an id that was retired or is there',
    'toy/where',
    'toy/fine',
    /^the id "fine" is or was that of another step/,
  ],
] as const) {
  test(`is refused, and changes nothing: ${name}`, async () => {
    const { report, before, after } = await rename(old, next)
    expect(report).toEqual({ ok: false, messages: [expect.stringMatching(message)] })
    expect(after).toEqual(before)
  })
}

test('content with problems is not renamed in, since links in what does not parse would be left behind', async () => {
  const { report, before, after } = await rename('one/a', 'one/z', {
    'content/articles/two/broken.mdx': 'no front matter',
  })
  expect(report).toMatchObject({ ok: false })
  expect(after).toEqual(before)
})

test('a dry run says what would change and changes nothing', async () => {
  const root = await toyProject(CONTENT)
  const before = await snapshot(root)
  const dry = await renameContent(root, 'one/a', 'two/z', { isDry: true })
  expect(await snapshot(root)).toEqual(before)
  expect(dry).toMatchObject({ ok: true })
  expect(await renameContent(root, 'one/a', 'two/z')).toEqual(dry)
})

test('whatever is renamed and named back again leaves the real content as it was, but for the redirect', async () => {
  const { sources } = await readProject(process.cwd())
  const texts = new Map(sources.map((source) => [source.path, source.text]))
  const articles = sources.flatMap(
    ({ path: file }) => /^content\/articles\/(.+)\.mdx$/.exec(file)?.[1] ?? [],
  )
  // One of every few is enough, and takes seconds instead of minutes.
  const some = articles.filter((_, index) => index % 12 === 0)
  const names = [
    ...some.map((from) => ({ kind: 'article', from, to: `${from}-2` }) as const),
    { kind: 'flow', from: 'connection', to: 'connectors' } as const,
  ]
  for (const { kind, from, to } of names) {
    const there = apply(
      texts,
      planRename(sources, { kind, from, to, isDraft: false }, 'connection'),
    )
    expect(there.size).toBe(texts.size + (texts.has('content/redirects.yaml') ? 0 : 1))
    const back = apply(
      there,
      planRename(
        [...there].map(([file, text]) => ({ path: file, text })),
        { kind, from: to, to: from, isDraft: false },
        'connection',
      ),
    )
    back.delete('content/redirects.yaml')
    expect(Object.fromEntries(back), from).toEqual(Object.fromEntries(texts))
  }
})

test('after renames the real content is whole: clues, dialogues, verdicts and search tests have followed', async () => {
  const project = await readProject(process.cwd())
  let texts = new Map(project.sources.map((source) => [source.path, source.text]))
  const asSources = () => [...texts].map(([file, text]) => ({ path: file, text }))
  for (const renaming of [
    { kind: 'step', flow: 'connection', from: 'message', to: 'exact-words', isDraft: false },
    { kind: 'step', flow: 'connection', from: 'admin-approval', to: 'approval', isDraft: false },
    {
      kind: 'article',
      from: 'signing-in/sign-in-expired',
      to: 'permissions/ran-out',
      isDraft: false,
    },
    { kind: 'flow', from: 'connection', to: 'connectors', isDraft: false },
  ] as const) {
    texts = apply(texts, planRename(asSources(), renaming, 'connection'))
  }
  const { problems } = await checkProject({ ...project, sources: asSources() }, toyCache())
  expect(problems.map(formatProblem)).toEqual([])
  const namesOf = (folder: string) =>
    [...texts].flatMap(([file, text]) => (file.startsWith(folder) ? text : [])).join('\n')
  expect(namesOf('content/clues.yaml')).toMatch(
    /answers: \{ where: in-chat, exact-words: expired \}/,
  )
  expect(namesOf('content/clues.yaml')).not.toMatch(/answers: \{[^}]*[ {]message: /)
  expect(namesOf('content/conversations/')).toMatch(/step: approval\b/)
  expect(namesOf('content/conversations/')).not.toMatch(/admin-approval|sign-in-expired/)
})

function apply(texts: ReadonlyMap<string, string>, writes: ReturnType<typeof planRename>) {
  const after = new Map(texts)
  for (const { path: file, content } of writes) {
    if (content === null) after.delete(file)
    else after.set(file, String(content))
  }
  return after
}

test('files that a renaming does not concern are not among those written', async () => {
  const { report, root } = await rename('two/b', 'two/y')
  const written = report.ok ? report.writes.map(({ path: file }) => file) : []
  expect(written.sort()).toEqual([
    'content/articles/two/b.mdx',
    'content/articles/two/y.mdx',
    'content/redirects.yaml',
  ])
  expect(await readFile(path.join(root, 'content/articles/two/y.mdx'), 'utf8')).toBe(
    CONTENT['content/articles/two/b.mdx'],
  )
})
