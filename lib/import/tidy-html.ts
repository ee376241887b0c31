import type { Element, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { type Loss, placeWithin, type SourcePlace } from './loss'

/** What has no counterpart here and goes, words and all. */
const DROPPED = new Set(
  'applet area base canvas datalist dialog link map math menu meta noembed noframes noscript option param script source style svg template title track'.split(
    ' ',
  ),
)

/** Of these nobody misses anything. */
const SILENT = new Set(['link', 'meta', 'title', 'style', 'base', 'noscript'])

/** What shows something of elsewhere; a link to it stays. */
const EMBEDDED = new Set(['iframe', 'video', 'audio', 'embed', 'object'])

/** What means something that Markdown cannot say; its words stay. */
const FLATTENED = new Set(
  'sup sub u ins mark font small big center ruby abbr button input select textarea label fieldset form'.split(
    ' ',
  ),
)

/** What is taken over, or stands only for its contents. */
const KNOWN = new Set(
  'a address article aside b blockquote body br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i img kbd li main nav ol p picture pre q s samp section span strike strong summary table tbody td tfoot th thead time tr tt ul var wbr'.split(
    ' ',
  ),
)

/**
 * Make an HTML tree ready to become Markdown, in place: what cannot be said there becomes what can, and
 * each such change is told with its line.
 */
export function tidyHtml(root: Root, body: SourcePlace): Loss[] {
  const losses = new Map<string, Loss>()
  // The same loss is told once, at its first place.
  const lose = (node: Nodes, message: string) => {
    if (losses.has(message)) return
    losses.set(message, { place: placeWithin(body, node.position?.start.line ?? 1), message })
  }
  visit(root, (node, index, parent) => {
    if (node.type === 'comment') {
      lose(node, 'a comment is left out')
      if (parent && index !== undefined) parent.children.splice(index, 1)
      return [SKIP, index ?? 0]
    }
    if (node.type !== 'element') return undefined
    const { tagName } = node
    if (node.properties.style !== undefined) {
      lose(node, 'colours, sizes and positions (style="…") are left out')
    }
    if (EMBEDDED.has(tagName)) {
      const link = linkInstead(node)
      lose(
        node,
        link === undefined
          ? `<${tagName}> without an address is left out`
          : `<${tagName}> became a link to ${String(link.properties.href)}`,
      )
      if (parent && index !== undefined) parent.children.splice(index, 1, ...(link ? [link] : []))
      return [SKIP, (index ?? 0) + (link ? 1 : 0)]
    }
    if (DROPPED.has(tagName)) {
      if (!SILENT.has(tagName)) lose(node, `<${tagName}> is left out, with what it holds`)
      if (parent && index !== undefined) parent.children.splice(index, 1)
      return [SKIP, index ?? 0]
    }
    if (tagName === 'table') nameColumns(node)
    if (isMerged(node)) lose(node, 'joined cells of a table (colspan, rowspan) are parted')
    if (FLATTENED.has(tagName)) lose(node, `<${tagName}> is left out; its words stay`)
    else if (!KNOWN.has(tagName)) lose(node, `<${tagName}> is not known; its words stay`)
    return undefined
  })
  return [...losses.values()]
}

/** Editors of help centres know no header cells: a first row that is all bold names the columns. */
function nameColumns(table: Element): void {
  const rows: Element[] = []
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node)
  })
  const [first] = rows
  const cells = first?.children.filter((one): one is Element => one.type === 'element') ?? []
  if (cells.length === 0 || !cells.every((cell) => cell.tagName === 'td' && isBold(cell))) return
  for (const cell of cells) cell.tagName = 'th'
}

/** Whether all words of an element stand in bold or in a heading. */
function isBold(element: Element): boolean {
  return (
    element.children.every((child) => {
      if (child.type !== 'element') return child.type !== 'text' || child.value.trim() === ''
      return (
        /^(?:b|strong|h[1-6])$/.test(child.tagName) || (child.tagName !== 'img' && isBold(child))
      )
    }) && textOf(element).trim() !== ''
  )
}

function isMerged({ properties: { colSpan, rowSpan } }: Element): boolean {
  return Number(colSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1
}

function linkInstead(node: Element): Element | undefined {
  let { src, data } = node.properties
  visit(node, 'element', (inner) => {
    if (inner.tagName === 'source') src ??= inner.properties.src
  })
  const href = src ?? data
  if (typeof href !== 'string' || href === '') return undefined
  const kind =
    node.tagName === 'audio' ? 'Recording' : node.tagName === 'video' ? 'Video' : 'Embedded'
  const title = node.properties.title ?? node.properties.ariaLabel
  const words = title ? String(title) : textOf(node).trim() || `${kind}: ${href}`
  return {
    type: 'element',
    tagName: 'a',
    // Addresses without a scheme are those of embedded players.
    properties: { href: href.startsWith('//') ? `https:${href}` : href },
    children: [{ type: 'text', value: words }],
    position: node.position,
  }
}
