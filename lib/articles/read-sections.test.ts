import { expect, test } from '@playwright/test'
import { toyArticle } from './toy-article'

function sectionsOf(words: string): [heading: string | undefined, text: string][] {
  return toyArticle('x/y', words).sections.map(({ heading, text }) => [heading?.id, text])
}

test('words belong to the heading above them, and the first have none', () => {
  expect(sectionsOf('Before.\n\n## One\n\nFirst.\n\nSecond.\n\n### Two [#two]\n\nThird.')).toEqual([
    [undefined, 'Before.'],
    ['one', 'First. Second.'],
    ['two', 'Third.'],
  ])
})

test('a heading without words beneath it is a section, and nothing before the first is none', () => {
  expect(sectionsOf('## One\n\n## Two')).toEqual([
    ['one', ''],
    ['two', ''],
  ])
})

test('the cells of a table are words apart', () => {
  expect(
    sectionsOf('## T\n\n| Plan | Has |\n|---|---|\n| Free | `none` |\n| Pro | **all** |'),
  ).toEqual([['t', 'Plan Has Free none Pro all']])
})

test('lists, quotations, links, code and the pictures’ words are words', () => {
  expect(
    sectionsOf(
      '1. Press [it](/).\n2. Wait  \n   a bit.\n\n> Quoted.\n\n```text\ninvalid_grant\n```\n\n![a page](/a.png) ~~old~~ &amp; new',
    ),
  ).toEqual([[undefined, 'Press it. Wait a bit. Quoted. invalid_grant a page old & new']])
})

test('the words inside components are words, and comments are not', () => {
  expect(
    sectionsOf(
      '<Steps>\n\n1. One\n2. Two\n\n</Steps>\n\n{/* hidden */}\n\n<Tabs>\n<Tab label="Mac">\n\nThree\n\n</Tab>\n<Tab label="Windows">\n\nFour\n\n</Tab>\n</Tabs>\n\nPress <Kbd>Ctrl</Kbd>+<Kbd>K</Kbd>. {/* hidden */}',
    ),
  ).toEqual([[undefined, 'One Two Three Four Press Ctrl+K.']])
})
