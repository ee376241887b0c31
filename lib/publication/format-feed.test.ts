import { expect, test } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { formatFeed } from './format-feed'
import { toyPublication } from './toy-publication'

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' })

async function parseFeed(...args: Parameters<typeof toyPublication>) {
  const xml = formatFeed(await toyPublication(...args))
  expect(XMLValidator.validate(xml)).toBe(true)
  const { rss } = parser.parse(xml)
  return { version: rss['@_version'], ...rss.channel }
}

test('the feed says what it is of and where it is', async () => {
  expect(await parseFeed()).toMatchObject({
    version: '2.0',
    title: 'Toy: Help with toys',
    link: 'https://toys.example/',
    description: 'All about toys.',
    language: 'en-GB',
    'atom:link': {
      '@_href': 'https://toys.example/rss.xml',
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
    },
  })
})

test('what was reviewed last comes first, and a review again is a new item', async () => {
  const { item, lastBuildDate } = await parseFeed([
    { title: 'Old', reviewed: '2026-01-02' },
    { title: 'New', reviewed: '2026-12-24', description: 'Words.' },
  ])
  expect(item.map(({ title }: { title: string }) => title)).toEqual(['New', 'Toy', 'Old'])
  expect(item[0]).toEqual({
    title: 'New',
    link: 'https://toys.example/articles/one/a1',
    guid: {
      '@_isPermaLink': 'false',
      '#text': 'https://toys.example/articles/one/a1#reviewed-2026-12-24',
    },
    pubDate: 'Thu, 24 Dec 2026 00:00:00 GMT',
    description: 'Words.',
    category: 'One',
  })
  expect(lastBuildDate).toBe('Thu, 24 Dec 2026 00:00:00 GMT')
})

test('no word of content breaks the feed', async () => {
  const title = 'Is 1 < 2 & “]]>” </title>?'
  const { item } = await parseFeed([{ title, description: title }])
  expect(item[0]).toMatchObject({ title, description: title })
})

test('a feed tells the fifty latest changes', async () => {
  const { item } = await parseFeed(Array.from({ length: 80 }, () => ({})))
  expect(item).toHaveLength(50)
})
