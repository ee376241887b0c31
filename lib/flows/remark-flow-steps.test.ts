import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { compileMdx } from '@/lib/files/compile-mdx'
import { parseMdx } from '@/lib/files/parse-mdx'
import { INTRO } from './flow'
import { parseFlow } from './parse-flow'
import { remarkFlowSteps } from './remark-flow-steps'
import { toySource } from './toy-flow'
import { wordsOf } from './words-of'

const CONNECTION = 'content/flows/connection.mdx'

test('each step leaves its words, without its title and its choices', () => {
  const tree = parseMdx(
    toySource(
      'Hello.\n\n## A [#a]\n\nWords.\n\n<HowTo>\n\nLook.\n\n</HowTo>\n\n- [Yes](#b) [#yes]\n\n## B [#b]\n\n<Solved />',
    ),
  )
  if (!tree.ok) throw new Error('the toy is no MDX')
  remarkFlowSteps()(tree.value)
  const steps = tree.value.children.map((node) =>
    node.type === 'mdxJsxFlowElement' ? [node.attributes[0]?.value, wordsOf([node])] : [node.type],
  )
  expect(steps).toEqual([['yaml'], [INTRO, 'Hello.'], ['a', 'Words. Look.'], ['b', '']])
})

test('a real flow compiles, with a Step for each of its steps', async () => {
  const source = { path: CONNECTION, text: readFileSync(CONNECTION, 'utf8') }
  const parsed = parseFlow(source)
  const code = await compileMdx(source, [remarkFlowSteps])
  const ids = [...code.matchAll(/\{id:"([^"]*)"/g)].map((match) => match[1])
  expect(ids).toEqual([INTRO, ...(parsed.ok ? Object.keys(parsed.value.steps) : [])])
})
