import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Fault } from './fault'
import { placeOf } from './parse-mdx'
import { walk } from './walk'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** Check that Tabs hold nothing but Tabs' own parts, each with a label of its own, and that no Tab stands elsewhere. */
export function checkTabs(root: Root): Fault[] {
  const faults: Fault[] = []
  const placed = new Set<Nodes>()
  walk(root, (node) => {
    if (isElement(node, 'Tabs')) {
      const contents = contentsOf(node)
      const tabs = contents.filter((one) => isElement(one, 'Tab'))
      for (const tab of tabs) placed.add(tab)
      faults.push(...checkContents(node, contents), ...checkLabels(tabs))
    }
    if (isElement(node, 'Tab') && !placed.has(node)) {
      const message = '<Tab> stands outside of <Tabs>; expected it directly within <Tabs>'
      faults.push({ place: placeOf(node), rule: 'tabs', message })
    }
  })
  return faults
}

/** What Tabs hold. A Tab within one line is read as a paragraph, of which MDX takes it out again. */
function contentsOf(tabs: Element): Nodes[] {
  return tabs.children
    .flatMap((child): Nodes[] => (child.type === 'paragraph' ? child.children : [child]))
    .filter((child) => {
      // What checks let pass as an expression is a comment.
      if (child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression') return false
      return child.type !== 'text' || child.value.trim() !== ''
    })
}

function checkContents(tabs: Element, contents: readonly Nodes[]): Fault[] {
  if (contents.length === 0) {
    const message = '<Tabs> holds no <Tab>; expected one <Tab label="…"> or more'
    return [{ place: placeOf(tabs), rule: 'tabs', message }]
  }
  const stray = contents.find((one) => !isElement(one, 'Tab'))
  if (stray === undefined) return []
  const message =
    '<Tabs> holds something that is in no <Tab>, so that nobody sees it; expected all of it in a <Tab label="…">'
  return [{ place: placeOf(stray), rule: 'tabs', message }]
}

function checkLabels(tabs: readonly Element[]): Fault[] {
  const seen = new Map<string, number>()
  return tabs.flatMap((tab) => {
    const place = placeOf(tab)
    const label = labelOf(tab)
    const earlier = seen.get(label.toLowerCase())
    // A missing label is a fault of its own.
    if (label === '' || earlier === undefined) {
      seen.set(label.toLowerCase(), place.line)
      return []
    }
    const message = `the label "${label}" is already that of the <Tab> in line ${earlier}; expected a label of its own`
    return [{ place, rule: 'tabs', message }]
  })
}

function labelOf({ attributes }: Element): string {
  const label = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'label')
  return typeof label?.value === 'string' ? label.value.trim() : ''
}

function isElement(node: Nodes, name: string): node is Element {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
  )
}
