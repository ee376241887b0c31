import { expect, test } from '@playwright/test'
import { compileMdx } from '@/lib/files/compile-mdx'
import { checkUnusedFragments } from '@/lib/flows/check/check-unused-fragments'
import type { Flow } from '@/lib/flows/flow'
import type { Fragments } from '@/lib/flows/fragment'
import { toySource } from '@/lib/flows/testing/toy-flow'
import { remarkFragments } from './inline-fragments'
import { parseFlow } from './parse-flow'
import { parseFragments } from './parse-fragments'
import { remarkFlowSteps } from './remark-flow-steps'

function toyFragments(texts: Record<string, string>): Fragments {
  const sources = Object.entries(texts).map(([name, text]) => ({
    path: `content/flows/fragments/${name}.mdx`,
    text,
  }))
  const { fragments, problems } = parseFragments(sources)
  expect(problems).toEqual([])
  return fragments
}

function parse(steps: string, fragments: Fragments): Flow | string[] {
  const parsed = parseFlow(toySource(steps), fragments)
  return parsed.ok
    ? parsed.value
    : parsed.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

const LOOK = { look: 'Look **here**.\n\n- One\n- Two\n' }

test('the words of a fragment count as those of each step that includes it', () => {
  const flow = parse(
    '## A [#a]\n\nFirst.\n\n<Fragment name="look" />\n\n<HowTo>\n\n<Fragment name="look" />\n\n</HowTo>\n\n- [On](#b) [#on]\n- [I\'m not sure](#b) [#unsure]\n\n## B [#b]\n\n<Solved />\n\n1. <Fragment name="look" />\n',
    toyFragments(LOOK),
  )
  expect(flow).toMatchObject({
    fragments: ['look'],
    steps: {
      a: { text: 'First. Look here. One Two', howTo: 'Look here. One Two' },
      b: { text: 'Look here. One Two' },
    },
  })
})

test('a flow without fragments names none, and a changed fragment makes another version', () => {
  const steps = '## A [#a]\n\n<Solved />\n\n<Fragment name="look" />\n'
  const version = (text: string) => {
    const flow = parse(steps, toyFragments({ look: text }))
    return Array.isArray(flow) ? flow : flow.version
  }
  expect(version('One.')).not.toEqual(version('Two.'))
  expect(version('One.')).toEqual(version('One.'))
  expect(parse('## A [#a]\n\n<Solved />\n', new Map())).toMatchObject({ fragments: [] })
})

test('told: a fragment that there is not, stands among words, holds words or has no name', () => {
  const steps =
    '## A [#a]\n\n<Fragment name="lok" />\n\nSee <Fragment name="look" /> there.\n\n<Fragment name="look">\n\nWords.\n\n</Fragment>\n\n<Fragment />\n\n<Solved />\n'
  expect(parse(steps, toyFragments(LOOK))).toEqual([
    '20:1: <Fragment> lacks name="…"',
    '10:1: there is no fragment "lok"; expected the name of a file in content/flows/fragments/; did you mean "look"?',
    '12:5: <Fragment name="look" /> stands among words; expected it on a line of its own',
    '14:1: <Fragment name="look"> holds words; expected <Fragment name="look" />, and the words in content/flows/fragments/look.mdx',
  ])
})

test('told: a fragment after the choices, at the line that includes it', () => {
  const steps =
    '## A [#a]\n\n- [On](#b) [#on]\n- [I\'m not sure](#b) [#unsure]\n\n<Fragment name="look" />\n\n## B [#b]\n\n<Solved />\n'
  expect(parse(steps, toyFragments({ look: 'A\n\nlong\n\nfragment.' }))).toEqual([
    '13:1: words follow the choices of the step "a"; expected the choices last, just above the next ## heading',
  ])
})

test('told: a fragment that no flow includes', () => {
  const fragments = toyFragments({ ...LOOK, lost: 'Lost.' })
  const flow = parse('## A [#a]\n\n<Solved />\n\n<Fragment name="look" />\n', fragments)
  if (Array.isArray(flow)) throw new Error(flow.join('\n'))
  expect(checkUnusedFragments(fragments, [flow])).toEqual([
    {
      file: 'content/flows/fragments/lost.mdx',
      line: 1,
      column: 1,
      rule: 'unused-fragment',
      message:
        'no flow includes the fragment "lost"; expected <Fragment name="lost" /> in a step, or the file removed',
    },
  ])
})

test('a fragment compiles inside its flow, in a list item too, and lines of components are no paragraphs', async () => {
  const fragments = toyFragments({ look: 'Look.\n\n<Details summary="More">here</Details>\n' })
  const source = toySource('## A [#a]\n\n<Solved />\n\n1. <Fragment name="look" />\n')
  const code = await compileMdx(source, [[remarkFragments, fragments], remarkFlowSteps])
  expect(code).toContain('children:"Look."')
  expect(code).not.toContain('Fragment name')
  expect(code).not.toMatch(/\.p,\{children:\(0,\w+\.jsx\)\(\w+,\{summary/)
})
