import { expect, test } from '@playwright/test'
import { getMDXComponent } from 'mdx-bundler/client/jsx.js'
import { createElement } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { formatProblem } from '@/lib/files/problem'
import { compileContent } from './compile-content'
import type { CachedCode } from './compile-files'
import { compileToy, toyCache, toyFiles } from './toy-content'

test('whole content is handed over with the code of every article and flow', async () => {
  const cache = toyCache()
  const { content, problems, total, compiled } = await compileContent(toyFiles(), cache)
  expect(problems).toEqual([])
  expect({ total, compiled }).toEqual({ total: 3, compiled: 3 })
  expect(content?.site.name).toBe('Toy')
  expect(content?.topics.map(({ id }) => id)).toEqual(['one', 'two'])
  expect(content?.articles.map(({ slug }) => slug)).toEqual(['a', 'b'])
  expect(content?.flows.map(({ id }) => id)).toEqual(['toy'])
  expect(Object.keys(content?.code ?? {}).sort()).toEqual([
    'content/articles/one/a.mdx',
    'content/articles/two/b.mdx',
    'content/flows/toy.mdx',
  ])
})

test('the code of an article draws its words, with the ids of its headings', async () => {
  const cache = toyCache()
  const { content } = await compileContent(toyFiles(), cache)
  const key = content?.code['content/articles/one/a.mdx'] ?? ''
  const { code } = (await cache.read(key)) as CachedCode
  const Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime })
  expect(renderToStaticMarkup(createElement(Content))).toBe(
    '<h2 id="part">Part</h2>\n<p>Words.</p>',
  )
})

test('a second run with nothing changed compiles nothing, and gives the same', async () => {
  const cache = toyCache()
  const first = await compileContent(toyFiles(), cache)
  const second = await compileContent(toyFiles(), cache)
  expect(second).toEqual({ ...first, compiled: 0 })
})

test('one changed file compiles one', async () => {
  const cache = toyCache()
  await compileContent(toyFiles(), cache)
  const { path, text } = toyArticleSource('two/b', 'Other words.')
  const { compiled, content } = await compileContent(toyFiles({ [path]: text }), cache)
  expect(compiled).toBe(1)
  expect(content?.articles[1]?.sections).toEqual([{ text: 'Other words.' }])
})

test('a file moved with its text unchanged is another article', async () => {
  const cache = toyCache()
  await compileContent(toyFiles(), cache)
  const { text } = toyArticleSource('two/b')
  const moved = toyFiles({
    'content/articles/two/b.mdx': null,
    'content/articles/one/c.mdx': text,
  })
  const { compiled, content } = await compileContent(moved, cache)
  expect(compiled).toBe(1)
  expect(content?.articles.map(({ topic, slug }) => `${topic}/${slug}`)).toEqual(['one/a', 'one/c'])
})

test('what has problems is compiled anew on every run, so that they are told again', async () => {
  const cache = toyCache()
  const changes = { 'content/articles/one/c.mdx': toyArticleSource('one/c', 'A {brace').text }
  const first = await compileContent(toyFiles(changes), cache)
  const second = await compileContent(toyFiles(changes), cache)
  expect(first.problems).toHaveLength(1)
  expect(second.problems).toEqual(first.problems)
})

test('with any problem, no content is handed over', async () => {
  const { content } = await compileToy({ 'content/site.yaml': null })
  expect(content).toBeUndefined()
})

test('all problems of all files come together, in one order whatever that of the files', async () => {
  const changes = {
    'content/articles/one/a.mdx': toyArticleSource('one/a', '# A\n\n{b}\n\n[c](d)').text,
    'content/articles/one/c.mdx': toyArticleSource('one/c', '[it](/articles/one/a)').text,
    'content/articles/two/b.mdx': toyArticleSource('two/b', '[it](/nowhere/at/all)').text,
    'content/articles/two/d.mdx': 'Words.',
    'content/topics.yaml': 'topics: {}\n',
    'content/site.yaml': 'nmae: Toy',
  }
  const expected = [
    'content/articles/one/a.mdx:9:1: a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
    'content/articles/one/a.mdx:11:1: unknown variable "b"; content has no variables: expected the words themselves, or \\{ for a brace',
    'content/articles/one/a.mdx:13:1: the link "d" is relative; expected an address from the top as in /articles/topic/slug, or https://…',
    'content/articles/two/b.mdx:9:1: the link "/nowhere/at/all" leads to no page; expected the address of an article, a flow or a page',
    'content/articles/two/d.mdx:1:1: front matter is missing; expected a first line of --- and YAML up to a second ---',
    'content/site.yaml:1:1: the key "contact" is missing; expected keys with values',
    'content/site.yaml:1:1: the key "description" is missing; expected words',
    'content/site.yaml:1:1: the key "name" is missing; expected words',
    'content/site.yaml:1:1: the key "notice" is missing; expected words',
    'content/site.yaml:1:1: the key "tagline" is missing; expected words',
    'content/site.yaml:1:1: the key "url" is missing; expected words',
    'content/site.yaml:1:1: unknown key "nmae"; expected one of name, tagline, description, url, notice, contact, links, editUrl, guide, symptoms, causes, offline, examples; did you mean "name"?',
    'content/topics.yaml:1:1: "topics" holds keys with values; expected a list',
  ]
  const project = toyFiles(changes)
  for (const sources of [project.sources, project.sources.toReversed()]) {
    const { problems } = await compileContent({ ...project, sources }, toyCache())
    expect(problems.map(formatProblem)).toEqual(expected)
  }
})

test('progress is told after every article and flow', async () => {
  const told: string[] = []
  await compileContent(toyFiles(), toyCache(), {
    onProgress: (done, total) => told.push(`${done}/${total}`),
  })
  expect(told).toEqual(['1/3', '2/3', '3/3'])
})

test('a changed fragment compiles the flow that includes it, and its words come into the flow', async () => {
  const cache = toyCache()
  const flow = toyFiles().sources.find(({ path }) => path === 'content/flows/toy.mdx')?.text ?? ''
  const withFragment = (text: string) =>
    toyFiles({
      'content/flows/fragments/look.mdx': text,
      'content/flows/toy.mdx': flow.replace('<Solved />', '<Solved />\n\n<Fragment name="look" />'),
    })
  const first = await compileContent(withFragment('Look.'), cache)
  expect(first.content?.flows[0]?.steps.fine?.text).toBe('Look.')
  expect(await compileContent(withFragment('Look.'), cache)).toMatchObject({ compiled: 0 })
  const second = await compileContent(withFragment('Look there.'), cache)
  expect(second.compiled).toBe(1)
  expect(second.content?.flows[0]?.steps.fine?.text).toBe('Look there.')
  const key = second.content?.code['content/flows/toy.mdx'] ?? ''
  expect(((await cache.read(key)) as CachedCode).code).toContain('Look there.')
})
