import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { placeOf } from './parse-mdx'
import type { Place } from './problem'
import { walk } from './walk'

/** A mention of another page, to be checked against what exists. */
export type Reference = {
  /** An address as written in a link or an image, or `topic/slug` for the other kinds. */
  to: string
  kind: 'link' | 'image' | 'related' | 'article-link'
  place: Place
}

/** All links, images and ArticleLinks of a content file, in order. */
export function readReferences(root: Root): Reference[] {
  const references: (Reference & { name?: string })[] = []
  /** The names by which images are shown whose address is written elsewhere. */
  const imageNames = new Set<string>()
  walk(root, (node) => {
    const add = (kind: Reference['kind'], to: string, name?: string) =>
      references.push({ to, kind, place: placeOf(node), ...(name !== undefined && { name }) })
    switch (node.type) {
      case 'link':
        return void add('link', node.url)
      case 'image':
        return void add('image', node.url)
      case 'imageReference':
        return void imageNames.add(node.identifier)
      case 'definition':
        return void add('link', node.url, node.identifier)
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const kind = node.name === 'ArticleLink' ? 'article-link' : 'image'
        const to = attributeOf(node, ADDRESSES[node.name ?? ''])
        // An empty attribute is a fault that checkMarkup reports.
        if (to !== '') add(kind, to)
      }
    }
  })
  return references.map(({ name, ...reference }) =>
    name !== undefined && imageNames.has(name) ? { ...reference, kind: 'image' } : reference,
  )
}

/** The attributes of components that mention something else. */
const ADDRESSES: Record<string, string> = { ArticleLink: 'to', Screenshot: 'src' }

function attributeOf(
  { attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  name: string | undefined,
): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
  return typeof found?.value === 'string' ? found.value.trim() : ''
}
