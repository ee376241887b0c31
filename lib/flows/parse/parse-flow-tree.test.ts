import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMdx } from '@/lib/files/parse-mdx'
import { toySource } from '@/lib/flows/testing/toy-flow'
import { parseFlowTree } from './parse-flow-tree'

const CONNECTION = 'content/flows/connection.mdx'

/** Each node of a tree as its type and the places where it begins and ends. */
function outline(root: Root): string[] {
  const nodes: string[] = []
  visit(root, (node: Nodes) => {
    const { start, end } = node.position ?? {}
    if (node.type === 'root' || node.type === 'yaml') return
    nodes.push(
      `${node.type} ${start?.line}:${start?.column}:${start?.offset}-${end?.line}:${end?.column}:${end?.offset}`,
    )
  })
  return nodes
}

const whole = {
  'a real flow': readFileSync(CONNECTION, 'utf8'),
  'Windows line endings': toySource('## A [#a]\n\nWords.\n\n## B [#b]\n\nMore.').text.replaceAll(
    '\n',
    '\r\n',
  ),
  'a fence that holds a heading': toySource('## A [#a]\n\n~~~\n## B [#b]\n~~~\n\nWords.').text,
  'an element that holds a heading': toySource('## A [#a]\n\n<HowTo>\n\n## B\n\n</HowTo>').text,
  'a definition that another step uses': toySource('## A [#a]\n\n[x][y]\n\n## B [#b]\n\n[y]: /z')
    .text,
  'a table': toySource('## A [#a]\n\n| a | b |\n|---|---|\n| c | d |').text,
  'addresses without a link': toySource(
    '## A [#a]\n\nSee https://example.com, www.example.com and a@example.com.',
  ).text,
  'a heading that ends a list and a quotation': toySource('- a\n## A [#a]\n> b\n## B [#b]\nc').text,
  'a code span that a heading cuts': toySource('A `code\n## A [#a]\nspan`').text,
}

for (const [name, text] of Object.entries(whole)) {
  test(`a flow taken apart gives the tree of the whole: ${name}`, () => {
    const apart = parseFlowTree({ path: CONNECTION, text })
    const atOnce = parseMdx({ path: CONNECTION, text })
    expect(apart.ok && outline(apart.value)).toEqual(atOnce.ok && outline(atOnce.value))
  })
}
