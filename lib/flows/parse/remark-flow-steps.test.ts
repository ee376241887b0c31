import { expect, test } from '@playwright/test'
import { compileMdx } from '@/lib/files/compile-mdx'
import { parseMdx } from '@/lib/files/parse-mdx'
import { INTRO } from '@/lib/flows/flow'
import { realFlows } from '@/lib/flows/testing/real-flows'
import { toySource } from '@/lib/flows/testing/toy-flow'
import { remarkFragments } from './inline-fragments'
import { remarkFlowSteps } from './remark-flow-steps'
import { wordsOf } from './words-of'

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

for (const flow of realFlows().flows) {
  test(`a real flow compiles, with a Step for each of its steps: ${flow.id}`, async () => {
    const { sources, fragments } = realFlows()
    const source = sources.find(({ path }) => path === flow.file)
    if (source === undefined) throw new Error(`${flow.file} is gone`)
    const code = await compileMdx(source, [[remarkFragments, fragments], remarkFlowSteps])
    const ids = [...code.matchAll(/\{id:"([^"]*)"/g)].map((match) => match[1])
    expect(ids).toEqual([INTRO, ...Object.keys(flow.steps)])
  })
}
