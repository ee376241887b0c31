import { expect, test } from '@playwright/test'
import { toyArticleSource } from '@/lib/articles/toy-article'
import { compileToy, problemsOfToy } from './toy-content'

const FILE = 'content/redirects.yaml'

function problemsOf(articles: string): Promise<string[]> {
  return problemsOfToy({ [FILE]: `articles:\n${articles}` })
}

test('redirects that lead to articles have no problems, and are part of the content', async () => {
  const { problems, content } = await compileToy({
    [FILE]: 'articles:\n  one/old: one/a\n  gone/older: one/a\n',
  })
  expect(problems).toEqual([])
  expect(content?.redirects).toEqual({ 'one/old': 'one/a', 'gone/older': 'one/a' })
})

test('content may do without redirects', async () => {
  expect((await compileToy()).content?.redirects).toEqual({})
})

test('loops are told at every redirect that runs into them', async () => {
  expect(await problemsOf('  one/x: one/y\n  one/y: one/x\n  one/z: one/z\n')).toEqual([
    'content/redirects.yaml:2:3: this redirect leads back to where it began: one/x → one/y → one/x; expected the name of an article',
    'content/redirects.yaml:3:3: this redirect leads back to where it began: one/y → one/x → one/y; expected the name of an article',
    'content/redirects.yaml:4:3: this redirect leads back to where it began: one/z → one/z; expected the name of an article',
  ])
})

test('chains are told with the line that mends them', async () => {
  expect(await problemsOf('  one/x: one/y\n  one/y: one/a\n')).toEqual([
    'content/redirects.yaml:2:3: this redirect leads on to others: one/x → one/y → one/a; expected one/x: one/a',
  ])
})

test('a redirect from an article that is there would hide it', async () => {
  expect(await problemsOf('  one/a: two/b\n')).toEqual([
    'content/redirects.yaml:2:3: there is an article "one/a", which this redirect hides from readers; expected the redirect removed, or the article moved',
  ])
})

test('a redirect to nothing, or to a draft, leads readers nowhere', async () => {
  const problems = await problemsOfToy({
    [FILE]: 'articles:\n  one/x: one/aa\n  one/y: two/c\n',
    'content/articles/two/c.mdx': toyArticleSource('two/c', 'Words.', 'draft: true').text,
  })
  expect(problems).toEqual([
    'content/redirects.yaml:2:3: there is no article "one/aa"; expected topic/slug; did you mean "one/a"?',
    'content/redirects.yaml:3:3: the article "two/c" is a draft, which readers cannot open; expected a published one',
  ])
})

test('names are topic/slug, without the address around them', async () => {
  expect(await problemsOf('  /articles/one/x: one/a\n  one/y: /articles/one/a\n')).toEqual([
    'content/redirects.yaml:2:3: "articles./articles/one/x": expected an article as topic/slug, as in signing-in/sign-in-expired',
    'content/redirects.yaml:3:3: "articles.one/y": expected an article as topic/slug, as in signing-in/sign-in-expired',
  ])
})

test('a redirect of a flow leads to a flow that is there, and hides none', async () => {
  const { problems, content } = await compileToy({ [FILE]: 'flows:\n  old: toy\n' })
  expect(problems).toEqual([])
  expect(content?.flowRedirects).toEqual({ old: 'toy' })
  expect(await problemsOfToy({ [FILE]: 'flows:\n  toy: toy\n  old: tyo\n' })).toEqual([
    'content/redirects.yaml:2:3: there is a flow "toy", which this redirect hides from readers; expected the redirect removed, or the flow renamed',
    'content/redirects.yaml:3:3: there is no flow "tyo"; expected one of toy; did you mean "toy"?',
  ])
})
