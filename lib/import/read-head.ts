import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** What the head of an HTML page says of it, as front matter would. */
export function readHead(root: Root): Record<string, string> {
  const head: Record<string, string> = {}
  visit(root, 'element', (element) => {
    const { tagName, properties } = element
    const { name, content, rel, href } = properties
    if (tagName === 'title') head.title ??= textOf(element).trim()
    if (tagName === 'meta' && name === 'description' && content)
      head.description ??= String(content)
    if (tagName === 'link' && String(rel) === 'canonical' && href) head.url ??= String(href)
    // A title within an inline picture is not the page's.
    return tagName === 'svg' ? 'skip' : undefined
  })
  return head
}
