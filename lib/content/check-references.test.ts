import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { problemsOfToy, toyContent } from './toy-content'

const FLOW = toyContent().find(({ path }) => path === 'content/flows/toy.mdx')?.text ?? ''

/** The problems of the toy with these words in two/b. */
function problemsOfWords(words: string, changes: Record<string, string | null> = {}) {
  const { path, text } = toyArticleSource('two/b', words)
  return problemsOfToy({ [path]: text, ...changes })
}

test('links to what exists are no problem', async () => {
  const words = `[article](/articles/one/a), [its heading](/articles/one/a#part), [this](#own),
[topic](/articles/one), [flow](/troubleshoot/toy), [step](/troubleshoot/toy/where?where=here),
[page](/search?q=toy), [home](/), [live checks](/check), [elsewhere](https://example.com/x), [mail](mailto:a@example.com),
[with a connector](/troubleshoot/toy?connector=slack&error=http-403&where=unsure), [agents](/agents),
[by name][one] and <ArticleLink to="one/a" />. ![A](/a.png) ![B][b] <Screenshot src="/a.png" alt="C" />

[one]: /articles/one/a
[b]: /a.png

## Own [#own]`
  expect(await problemsOfWords(words)).toEqual([])
})

const PAGE = 'expected the address of an article, a flow or a page'
const TOP = 'is relative; expected an address from the top as in /articles/topic/slug, or https://…'

const INTO = 'points into a page that is no article'
const HEADINGS = 'since only articles have headings to point at'
const PUBLIC = 'expected a file of public/, as in /settings.png for public/settings.png'

const faults: Record<string, [words: string, ...problems: string[]]> = {
  'an article that is not there, with the one that was meant': [
    'See [it](/articles/one/aa).',
    '9:5: there is no article "one/aa"; expected topic/slug; did you mean "one/a"?',
  ],
  'an article that is like none': [
    'See [it](/articles/elsewhere/entirely).',
    '9:5: there is no article "elsewhere/entirely"; expected topic/slug',
  ],
  'a link by name, where the name is explained': [
    'See [it][x].\n\n[x]: /articles/one/zebra\n',
    '11:1: there is no article "one/zebra"; expected topic/slug',
  ],
  'a heading of another article that is not there': [
    'See [it](/articles/one/a#prat).',
    '9:5: "one/a" has no heading "#prat"; expected one of #part; did you mean "part"?',
  ],
  'a heading of this article that is not there': [
    'See [it](#own).\n\n## Mine [#mine]',
    '9:5: "two/b" has no heading "#own"; expected one of #mine',
  ],
  'a heading of an article that has none': [
    'See [it](#own).',
    '9:5: "two/b" has no heading "#own"; expected none, since it has no headings',
  ],
  'a topic that is not there': [
    'See [it](/articles/onne).',
    '9:5: there is no topic "onne"; expected a folder of content/articles; did you mean "one"?',
  ],
  'a flow that is not there': [
    'See [it](/troubleshoot/tyo).',
    '9:5: there is no flow "tyo"; expected one of toy; did you mean "toy"?',
  ],
  'a step that is not there': [
    'See [it](/troubleshoot/toy/fime).',
    '9:5: the flow "toy" has no step "fime"; expected the id of one of its steps; did you mean "fine"?',
  ],
  'a page that is not there': [
    'See [it](/serach).',
    `9:5: the link "/serach" leads to no page; ${PAGE}; did you mean "/search"?`,
  ],
  'a page that is not there, beside one that is': [
    'See [it](/chat) or [it](/nowhere).',
    `9:20: the link "/nowhere" leads to no page; ${PAGE}`,
  ],
  'no address': [
    'See [it]().',
    '9:5: the link has no address; expected one, as in [words](/articles/topic/slug)',
  ],
  'a heading of a page that is no article': [
    'See [it](/search?q=a#nope).',
    `9:5: the link "/search?q=a#nope" ${INTO}; expected "/search?q=a", ${HEADINGS}`,
  ],
  'a heading of a topic': [
    'See [it](/articles/one#nope).',
    `9:5: the link "/articles/one#nope" ${INTO}; expected "/articles/one", ${HEADINGS}`,
  ],
  'a heading of a step': [
    'See [it](/troubleshoot/toy/where#nope).',
    `9:5: the link "/troubleshoot/toy/where#nope" ${INTO}; expected "/troubleshoot/toy/where", ${HEADINGS}`,
  ],
  'an answer to a step that is not there, with the one that was meant': [
    'See [it](/troubleshoot/toy?wehre=here).',
    '9:5: the flow "toy" has no step "wehre"; expected the id of one of its steps; did you mean "where"?',
  ],
  'a choice that is not there, with the one that was meant': [
    'See [it](/troubleshoot/toy/fine?where=heer).',
    '9:5: the step "where" of the flow "toy" has no choice "heer"; expected one of here, unsure; did you mean "here"?',
  ],
  'an answer to a step that asks nothing': [
    'See [it](/troubleshoot/toy?fine=here).',
    '9:5: the step "fine" of the flow "toy" has no choice "here"; expected none, since it offers none',
  ],
  'a picture that is not there, with the one that was meant': [
    'See ![it](/b.png).',
    `9:5: there is no picture "/b.png"; ${PUBLIC}; did you mean "/a.png"?`,
  ],
  'a picture by name that is not there, where the name is explained': [
    'See ![it][x].\n\n[x]: /settings.jpeg',
    `11:1: there is no picture "/settings.jpeg"; ${PUBLIC}`,
  ],
  'a picture by a relative address': [
    'See ![it](a.png).',
    `9:5: there is no picture "a.png"; ${PUBLIC}; did you mean "/a.png"?`,
  ],
  'a picture elsewhere': [
    'See ![it](https://example.com/a.png) or ![it](//example.com/a.png).',
    `9:5: the picture "https://example.com/a.png" lies elsewhere; ${PUBLIC}`,
    `9:41: the picture "//example.com/a.png" lies elsewhere; ${PUBLIC}`,
  ],
  'a Screenshot that is not there': [
    'Words.\n\n<Screenshot src="/c/a.png" alt="A page" />',
    `11:1: there is no picture "/c/a.png"; ${PUBLIC}; did you mean "/a.png"?`,
  ],
  'an ArticleLink to nowhere, once': [
    'See <ArticleLink to="" />.',
    '9:5: <ArticleLink> lacks to="…"',
  ],
  'an address that goes on after an article': [
    'See [it](/articles/one/a/more).',
    `9:5: the link "/articles/one/a/more" leads to no page; ${PAGE}`,
  ],
  'an address that goes on after a step': [
    'See [it](/troubleshoot/toy/where/here).',
    `9:5: the link "/troubleshoot/toy/where/here" leads to no page; ${PAGE}`,
  ],
  'another site without its scheme': [
    'See [it](//example.com).',
    `9:5: the link "//example.com" leads to no page; ${PAGE}`,
  ],
  'a relative link': ['See [it](../one/a).', `9:5: the link "../one/a" ${TOP}`],
  'a link to a file': ['See [it](a.mdx).', `9:5: the link "a.mdx" ${TOP}`],
  'a link that would run': [
    'See [it](javascript:alert(1)).',
    `9:5: the link "javascript:alert(1)" ${TOP}`,
  ],
  'an ArticleLink to nothing': [
    'See <ArticleLink to="one/zebra" />.',
    '9:5: there is no article "one/zebra"; expected topic/slug',
  ],
  'an ArticleLink that is an address': [
    'See <ArticleLink to="/articles/one/a" />.',
    '9:5: there is no article "/articles/one/a"; expected topic/slug',
  ],
}

for (const [name, [words, ...problems]] of Object.entries(faults)) {
  test(`told: ${name}`, async () => {
    expect(await problemsOfWords(words)).toEqual(
      problems.map((problem) => `content/articles/two/b.mdx:${problem}`),
    )
  })
}

test('told: a related article that is not there, at its own line', async () => {
  const { path, text } = toyArticleSource('two/b', 'Words.', 'related:\n  - one/a\n  - one/zebra')
  expect(await problemsOfToy({ [path]: text })).toEqual([
    'content/articles/two/b.mdx:9:5: there is no article "one/zebra"; expected topic/slug',
  ])
})

test('told: a broken link in a flow', async () => {
  const text = FLOW.replace('<Solved />', 'See [it](/articles/one/zebra).\n\n<Solved />')
  expect(await problemsOfToy({ 'content/flows/toy.mdx': text })).toEqual([
    'content/flows/toy.mdx:17:5: there is no article "one/zebra"; expected topic/slug',
  ])
})

const DRAFT = {
  'content/articles/one/c.mdx': toyArticleSource('one/c', 'Words.', 'draft: true').text,
}

test('told: links to a draft, of every kind', async () => {
  const { path, text } = toyArticleSource(
    'two/b',
    '[One](/articles/one/c) and <ArticleLink to="one/c" />.',
    'related: [one/c]',
  )
  const draft =
    'the article "one/c" is a draft, which readers cannot open; expected a published one'
  expect(await problemsOfToy({ ...DRAFT, [path]: text })).toEqual([
    `content/articles/two/b.mdx:7:11: ${draft}`,
    `content/articles/two/b.mdx:10:1: ${draft}`,
    `content/articles/two/b.mdx:10:28: ${draft}`,
  ])
})

test('told: a link to a flow that is a draft', async () => {
  const text = FLOW.replace('start: where', 'start: where\ndraft: true')
  expect(
    await problemsOfWords('[It](/troubleshoot/toy).', { 'content/flows/toy.mdx': text }),
  ).toEqual([
    'content/articles/two/b.mdx:9:1: the flow "toy" is a draft, which readers cannot open; expected a published one',
  ])
})

test('told: a link to a flow where there is none', async () => {
  const problems = await problemsOfWords('[It](/troubleshoot/toy).', {
    'content/flows/toy.mdx': null,
  })
  expect(problems).toEqual([
    'content/articles/two/b.mdx:9:1: there is no flow "toy"; expected content/flows/toy.mdx, since there is none at all',
  ])
})

test('a draft may link to a draft', async () => {
  const { path, text } = toyArticleSource('two/b', '[One](/articles/one/c).', 'draft: true')
  expect(await problemsOfToy({ ...DRAFT, [path]: text })).toEqual([])
})

test('a link to a file that does not parse is not broken: that file is told of once', async () => {
  const words = `[article](/articles/three/broken), [heading](/articles/three/broken#part), [topic](/articles/three),
[flow](/troubleshoot/broken), [step](/troubleshoot/broken/step) and <ArticleLink to="three/broken" />.`
  const problems = await problemsOfWords(words, {
    'content/articles/three/broken.mdx': toyArticleSource('three/broken', 'A {brace').text,
    'content/flows/broken.mdx': FLOW.replace('[#here]', '[#here] {brace'),
  })
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'content/articles/three/broken.mdx',
    'content/flows/broken.mdx',
  ])
})

test('the broken links of a file are told beside the faults for which it does not parse', async () => {
  const problems = await problemsOfWords('[It](/articles/one/nope) and <Calout />.')
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('there is no article "one/nope"')
  expect(problems[1]).toContain('unknown component <Calout>')
})
