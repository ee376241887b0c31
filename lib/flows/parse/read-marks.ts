import type { Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { placeOf } from '@/lib/files/parse-mdx'
import type { Place } from '@/lib/files/problem'
import { walk } from '@/lib/files/walk'

/** What a step's components say about it, as written: each with its place. */
export type Mark = { name: string; attributes: Record<string, string>; place: Place }

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** The components that say what a step is. */
export const STEP_MARKS: ReadonlySet<string> = new Set(['Remedy', 'Solved', 'Handoff', 'Check'])

/** The marks among some nodes in order, and the `<HowTo>` elements, whose words are told apart. */
export function readMarks(body: readonly RootContent[]): { marks: Mark[]; howTos: Element[] } {
  const marks: Mark[] = []
  const howTos: Element[] = []
  const read = (node: Nodes): 'skip' | undefined => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
    const { name } = node
    if (name === 'HowTo') {
      howTos.push(node)
      return 'skip'
    }
    if (name !== null && STEP_MARKS.has(name)) {
      marks.push({ name, attributes: readAttributes(node), place: placeOf(node) })
    }
    return undefined
  }
  for (const node of body) walk(node, read)
  return { marks, howTos }
}

function readAttributes({ attributes }: Element): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
        ? [[one.name, one.value.trim()]]
        : [],
    ),
  )
}
