import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import type { Edit } from './edit'

/** What becomes of names in a page; undefined where they stay. */
export type PageNames = {
  /** The address of a link, as it is written. */
  address: (address: string) => string | undefined
  /** `topic/slug`, as an ArticleLink has it. */
  article: (name: string) => string | undefined
}

/** The edits that let links and ArticleLinks of a page lead to other names; none when it does not parse. */
export function editPage(source: SourceFile, names: PageNames): Edit[] {
  const parsed = parseMdx(source)
  if (!parsed.ok) return []
  const edits: Edit[] = []
  /** Replace the last mention within a node: the words of a link come before its address. */
  const replace = (node: Nodes, written: string, instead: string | undefined) => {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (instead === undefined || from === undefined || to === undefined) return
    const at = source.text.slice(from, to).lastIndexOf(written)
    if (at < 0) return
    edits.push({ start: from + at, end: from + at + written.length, text: instead })
  }
  visit(parsed.value, (node: Nodes) => {
    switch (node.type) {
      case 'link':
      case 'definition':
        return replace(node, node.url, names.address(node.url))
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        if (node.name !== 'ArticleLink') return
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'to') continue
          if (typeof attribute.value !== 'string') continue
          replace(node, attribute.value, names.article(attribute.value.trim()))
        }
      }
    }
  })
  return edits
}

/** The front matter of a page and where it begins; empty when it has none. */
export function frontMatterOf({ text }: SourceFile): { yaml: string; offset: number } {
  const opening = /^---[ \t]*\r?\n/.exec(text)
  if (opening === null) return { yaml: '', offset: 0 }
  const offset = opening[0].length
  const closing = /^---[ \t]*$/m.exec(text.slice(offset))
  return { yaml: closing === null ? '' : text.slice(offset, offset + closing.index), offset }
}
