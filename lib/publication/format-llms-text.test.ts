import { expect, test } from '@playwright/test'
import type { Link, ListItem } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { formatLlmsText } from './format-llms-text'
import { toyPublication } from './toy-publication'

test('llms.txt has a title, a summary, words, and then only sections of lists of links', async () => {
  const text = formatLlmsText(await toyPublication([{ title: 'A [b] c', description: 'It is.' }]))
  const tree = unified().use(remarkParse).parse(text)
  const shape = tree.children.map((node) =>
    node.type === 'heading' ? `h${node.depth} ${textOf(node)}` : node.type,
  )
  expect(shape).toEqual([
    'h1 Toy: Help with toys',
    'blockquote',
    'paragraph',
    'h2 Guided checks',
    'list',
    'h2 One',
    'list',
    'h2 Optional',
    'list',
  ])
  const items: string[] = []
  visit(tree, 'listItem', (item: ListItem) => {
    const [paragraph] = item.children
    const link = paragraph?.type === 'paragraph' ? (paragraph.children[0] as Link) : undefined
    items.push(`${link?.url} ${textOf(item)}`)
  })
  expect(items.slice(0, 2)).toEqual([
    'https://toys.example/troubleshoot/toy.md Toy: A toy.',
    'https://toys.example/articles/one/a.md A [b] c: It is.',
  ])
})
