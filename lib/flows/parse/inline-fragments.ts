import type { Nodes, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { didYouMean } from '@/lib/files/did-you-mean'
import { placeOf } from '@/lib/files/parse-mdx'
import { FRAGMENTS_FOLDER, type Fragments } from '@/lib/flows/fragment'
import type { Report } from './collect-problems'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/**
 * Put the words of fragments where a flow's tree includes them, with the place of the inclusion.
 * Inclusions that do not fit are reported and left out.
 * @returns the names of the fragments included, each once
 */
export function inlineFragments(root: Root, fragments: Fragments, report: Report): string[] {
  const names = new Set<string>()
  visit(root, (node: Nodes, index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (node.name !== 'Fragment' || parent === undefined || index === undefined) return
    const words = read(node, fragments, report)
    if (words === undefined) return SKIP
    names.add(nameOf(node))
    // A fragment holds what a step holds, and a step what its parts hold.
    const siblings = parent.children as RootContent[]
    siblings.splice(index, 1, ...words)
    // Else the paragraphs of a close list would run into one another.
    if (parent.type === 'listItem' && words.length > 1) parent.spread = true
    return [SKIP, index + words.length]
  })
  return [...names]
}

/** Remark plugin: `inlineFragments` for a flow that has passed its checks. */
export function remarkFragments(fragments: Fragments) {
  return (root: Root): void => {
    inlineFragments(root, fragments, () => {})
  }
}

function read(node: Element, fragments: Fragments, report: Report): RootContent[] | undefined {
  const name = nameOf(node)
  // A missing name is a fault that checkMarkup reports.
  if (name === '') return undefined
  const place = placeOf(node)
  if (node.type === 'mdxJsxTextElement') {
    report(
      place,
      'fragment',
      `<Fragment name="${name}" /> stands among words; expected it on a line of its own`,
    )
    return undefined
  }
  if (node.children.length > 0) {
    report(
      place,
      'fragment',
      `<Fragment name="${name}"> holds words; expected <Fragment name="${name}" />, and the words in ${FRAGMENTS_FOLDER}${name}.mdx`,
    )
    return undefined
  }
  const fragment = fragments.get(name)
  if (fragment === undefined) {
    report(
      place,
      'fragment',
      `there is no fragment "${name}"; expected the name of a file in ${FRAGMENTS_FOLDER}${didYouMean(name, fragments.keys())}`,
    )
    return undefined
  }
  const copy = structuredClone(fragment.root)
  visit(copy, (inner: Nodes) => {
    inner.position = node.position
  })
  return copy.children.flatMap(unravel)
}

function nameOf({ attributes }: Element): string {
  const name = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'name')
  return typeof name?.value === 'string' ? name.value.trim() : ''
}

/** A line of nothing but components is no paragraph; MDX sees to it in a flow's own file only. */
function unravel(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const elements = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  if (!elements.every((child) => child.type === 'mdxJsxTextElement')) return [node]
  return elements.map((element) => ({
    ...element,
    type: 'mdxJsxFlowElement',
    // MDX itself leaves the words in it as they are.
    children: element.children as unknown as MdxJsxFlowElement['children'],
  }))
}
