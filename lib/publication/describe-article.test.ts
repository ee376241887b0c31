import { expect, test } from '@playwright/test'
import jsonld from 'jsonld'
import type { Article } from '@/lib/articles/article'
import { toyArticle } from '@/lib/articles/toy-article'
import { describeBreadcrumbs } from './breadcrumbs'
import { describeArticle } from './describe-article'
import { describeSite } from './describe-site'
import { formatJsonLd } from './format-json-ld'
import { toyPublication, toyTitleOf } from './toy-publication'

/** The vocabulary of schema.org, which the parser would else fetch. */
const documentLoader = async () => ({
  documentUrl: 'https://schema.org/',
  document: { '@context': { '@vocab': 'https://schema.org/' } },
})

/** What a parser of JSON-LD reads, with the short names again. */
async function parse(json: string) {
  const context = { '@vocab': 'https://schema.org/' }
  const parsed = await jsonld.compact(JSON.parse(json), context, { documentLoader, graph: true })
  return parsed['@graph'] as Record<string, unknown>[]
}

async function describe(words: string, changes: Partial<Article> = {}) {
  const { site } = await toyPublication()
  const article = { ...toyArticle('one/a', words), ...changes }
  const image = 'https://toys.example/pictures/1.png'
  return parse(formatJsonLd(describeArticle(article, { site, image, titleOf: toyTitleOf })))
}

const STEPS = '<Steps>\n1. Open it.\n2. See <ArticleLink to="one/b" />.\n</Steps>'

test('an article says what it is called, when it was reviewed, by whom and after what', async () => {
  const sources = [{ title: 'A standard', url: 'https://example.com/a' }]
  const things = await describe('Words.', { title: 'It stops', sources })
  const owner = { '@type': 'Organization', name: 'Toy', url: 'https://toys.example/' }
  expect(things).toEqual([
    {
      '@id': 'https://toys.example/articles/one/a#article',
      '@type': 'Article',
      url: 'https://toys.example/articles/one/a',
      mainEntityOfPage: 'https://toys.example/articles/one/a',
      name: 'It stops',
      headline: 'It stops',
      description: 'A toy.',
      image: 'https://toys.example/pictures/1.png',
      inLanguage: 'en-GB',
      dateModified: '2026-11-20',
      isPartOf: { '@id': 'https://toys.example/#site' },
      author: owner,
      publisher: owner,
      citation: { '@type': 'CreativeWork', name: 'A standard', url: 'https://example.com/a' },
    },
  ])
})

test('a title that asks is a question with the words that the page opens with as its answer', async () => {
  const [page, ...others] = await describe(
    'It does, see <ArticleLink to="one/b" />.\n\n## More\n\nB.',
    {
      title: 'Does it?',
    },
  )
  expect(others).toEqual([])
  expect(page).toMatchObject({
    '@type': 'FAQPage',
    name: 'Does it?',
    mainEntity: {
      '@type': 'Question',
      name: 'Does it?',
      acceptedAnswer: { '@type': 'Answer', text: 'It does, see About one/b.' },
    },
  })
})

test('a title that asks and is not answered at once is an article', async () => {
  const [page] = await describe('## More\n\nB.', { title: 'Does it?' })
  expect(page).toMatchObject({ '@type': 'Article' })
})

test('each list of steps is a how-to under its heading', async () => {
  const [, first, second, ...others] = await describe(`${STEPS}\n\n## Again [#again]\n\n${STEPS}`, {
    title: 'It stops',
  })
  expect(others).toEqual([])
  expect(first).toMatchObject({
    '@type': 'HowTo',
    name: 'It stops',
    url: 'https://toys.example/articles/one/a',
    step: [
      { '@type': 'HowToStep', position: 1, text: 'Open it.' },
      { '@type': 'HowToStep', position: 2, text: 'See About one/b.' },
    ],
  })
  expect(second).toMatchObject({
    name: 'It stops: Again',
    url: 'https://toys.example/articles/one/a#again',
  })
})

test('the way to a page is a numbered list of whole addresses', async () => {
  const crumbs = [
    { title: 'One', path: '/articles/one' },
    { title: 'A', path: '/articles/one/a' },
  ]
  expect(await parse(formatJsonLd([describeBreadcrumbs('https://toys.example', crumbs)]))).toEqual([
    expect.objectContaining({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'One',
          item: 'https://toys.example/articles/one',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'A',
          item: 'https://toys.example/articles/one/a',
        },
      ],
    }),
  ])
})

test('the site says where its search is', async () => {
  const { site } = await toyPublication()
  expect(await parse(formatJsonLd([describeSite(site)]))).toEqual([
    expect.objectContaining({
      '@type': 'WebSite',
      name: 'Toy',
      potentialAction: expect.objectContaining({
        '@type': 'SearchAction',
        'query-input': 'required name=search_term_string',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: 'https://toys.example/search?q={search_term_string}',
        },
      }),
    }),
  ])
})

test('no word of content ends the element that holds it', async () => {
  const title = '</script><b>'
  const json = formatJsonLd([describeBreadcrumbs('https://toys.example', [{ title, path: '/' }])])
  expect(json).not.toContain('<')
  expect(JSON.stringify(await parse(json))).toContain(title)
})
