import type { Heading, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { takeId } from '@/lib/files/custom-id'

/** A step as its file holds it: the heading, the words, the choices, and what wrongly follows them. */
export type StepSource = {
  heading: Heading
  body: RootContent[]
  choices?: List
  after: RootContent[]
}

/** Split a flow's tree at its `##` headings, and each step's choices from its words. */
export function splitSteps(root: Root): { intro: RootContent[]; steps: StepSource[] } {
  const intro: RootContent[] = []
  const steps: { heading: Heading; content: RootContent[] }[] = []
  for (const node of root.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth === 2) steps.push({ heading: node, content: [] })
    else (steps.at(-1)?.content ?? intro).push(node)
  }
  return {
    intro,
    steps: steps.map(({ heading, content }) => ({ heading, ...splitChoices(content) })),
  }
}

/** The first line of a choice, which holds its link and its id; what follows it is the hint. */
export function splitFirstLine(children: readonly PhrasingContent[]): {
  first: PhrasingContent[]
  rest: PhrasingContent[]
} {
  for (const [index, child] of children.entries()) {
    if (child.type === 'break') {
      return { first: children.slice(0, index), rest: children.slice(index + 1) }
    }
    if (child.type !== 'text') continue
    const end = child.value.indexOf('\n')
    if (end === -1) continue
    const before = { ...child, value: child.value.slice(0, end) }
    const after = { ...child, value: child.value.slice(end + 1) }
    return {
      first: [...children.slice(0, index), before],
      rest: [after, ...children.slice(index + 1)],
    }
  }
  return { first: [...children], rest: [] }
}

function splitChoices(content: RootContent[]): Omit<StepSource, 'heading'> {
  const index = content.findLastIndex((node) => node.type === 'list' && isChoices(node))
  const choices = content[index]
  if (choices?.type !== 'list') return { body: content, after: [] }
  return { body: content.slice(0, index), choices, after: content.slice(index + 1) }
}

/** A list is the choices as soon as one item links to a step or bears an id: the others are then faults. */
export function isChoices(list: List): boolean {
  return list.children.some((item) => {
    const first = firstLineOf(item)
    const link = first[0]
    return (link?.type === 'link' && link.url.startsWith('#')) || takeId(first).id !== undefined
  })
}

function firstLineOf({ children: [block] }: ListItem): PhrasingContent[] {
  return block?.type === 'paragraph' ? splitFirstLine(block.children).first : []
}
