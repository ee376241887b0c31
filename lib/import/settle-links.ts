import type { Image, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import { type Loss, placeWithin, type SourcePlace } from './loss'

/** Where an address of the source leads to here; `fault` tells what is lost, with or without a way to go. */
export type Target = { to?: string; fault?: string }

/** What of elsewhere is what here. */
export type Targets = {
  linkTo: (address: string) => Target
  pictureAt: (address: string, alt: string) => Target
}

/**
 * Let all links and pictures of an article lead to what they lead to here, in place. A picture that cannot be kept
 * becomes a link to where it is; a link that leads nowhere becomes its words.
 */
export function settleLinks(root: Root, targets: Targets, body: SourcePlace): Loss[] {
  const losses: Loss[] = []
  const lose = (node: Nodes, message: string) =>
    losses.push({ place: placeWithin(body, node.position?.start.line ?? 1), message })
  visitParents(root, (node, ancestors) => {
    if (node.type !== 'image' && node.type !== 'link') return undefined
    const parent: Parents | undefined = ancestors.at(-1)
    const index = parent?.children.findIndex((one: Nodes) => one === node) ?? -1
    if (parent === undefined || index < 0) return undefined
    const isInLink = ancestors.some(({ type }) => type === 'link')
    const instead =
      node.type === 'image'
        ? settleImage(node, targets, isInLink, (message) => lose(node, message))
        : settleLink(node, targets, (message) => lose(node, message))
    if (instead === undefined) return undefined
    parent.children.splice(index, 1, ...instead)
    return [SKIP, node.type === 'link' ? index : index + instead.length]
  })
  return losses
}

function settleImage(
  node: Image,
  { pictureAt }: Targets,
  isInLink: boolean,
  lose: (message: string) => void,
): PhrasingContent[] | undefined {
  const alt = node.alt?.replace(/\s+/g, ' ').trim() ?? ''
  const { to, fault } = pictureAt(node.url, alt)
  if (to !== undefined && fault === undefined) {
    node.url = to
    node.title = null
    node.alt = alt || nameOf(node.url)
    if (alt === '') {
      lose(
        `the picture ${to} has no alternative text, so its name stands for it; write what it shows`,
      )
    }
    return undefined
  }
  lose(`a picture is not kept: ${fault}`)
  const words: PhrasingContent = { type: 'text', value: alt || `Picture: ${nameOf(node.url)}` }
  if (to === undefined || isInLink) return to === undefined && alt === '' ? [] : [words]
  return [{ type: 'link', url: to, children: [words] }]
}

function settleLink(
  node: Link,
  { linkTo }: Targets,
  lose: (message: string) => void,
): PhrasingContent[] | undefined {
  // An anchor, or a link around nothing: nobody could press it.
  const hasPicture = node.children.some(({ type }) => type === 'image')
  if (wordsOf(node).trim() === '' && !hasPicture) return node.children
  const { to, fault } = linkTo(node.url)
  if (fault !== undefined) lose(fault)
  if (to === undefined) return node.children
  node.url = to
  node.title = null
  return undefined
}

/** The name of a picture's file in words. */
function nameOf(address: string): string {
  const [name = ''] = (address.split('/').at(-1) ?? '').split(/[?#]/)
  return (
    name
      .replace(/(?:-[0-9a-f]{8})?\.[a-z0-9]+$/i, '')
      .replace(/[-_]+/g, ' ')
      .trim()
      .slice(0, 80) || 'picture'
  )
}
