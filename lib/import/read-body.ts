import GithubSlugger from 'github-slugger'
import type { Root as HtmlRoot } from 'hast'
import type { Heading, Nodes, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { ForeignArticle } from './foreign-article'
import { htmlToMarkdown, type Markdown } from './html-to-markdown'
import type { Loss } from './loss'
import { parseMarkdown } from './parse-markdown'
import { tidyHtml } from './tidy-html'

/** The words of an article as a Markdown tree whose lines are those of the source, or why there is none. */
export type Body = ({ ok: true; losses: Loss[] } & Markdown) | { ok: false; faults: Loss[] }

/** Read the words of an article, whatever they are written in. */
export function readBody({ body }: Pick<ForeignArticle, 'body'>): Body {
  switch (body.format) {
    case 'html': {
      const isPage = /<html|<!doctype/i.test(body.text)
      const html = unified().use(rehypeParse, { fragment: !isPage }).parse(body.text)
      const main = isPage ? mainOf(html) : html
      const losses = tidyHtml(main, body.place)
      return { ok: true, losses, ...htmlToMarkdown(main) }
    }
    case 'markdown': {
      const { root, losses } = parseMarkdown(body.text, body.place)
      return { ok: true, root, losses, namesOf: nameHeadings(root) }
    }
    case 'mdx': {
      const parsed = parseMdx({ path: body.place.file, text: body.text })
      if (parsed.ok) {
        return { ok: true, root: parsed.value, losses: [], namesOf: nameHeadings(parsed.value) }
      }
      const faults = parsed.problems.map(({ line, message }) => ({
        place: { ...body.place, line: (body.place.line ?? 1) + line - 1 },
        message,
      }))
      return { ok: false, faults }
    }
  }
}

/** What a whole page is about, without its header and navigation, where it says so. */
function mainOf(html: HtmlRoot): HtmlRoot {
  const found: HtmlRoot['children'] = []
  visit(html, 'element', (node) => {
    if (node.tagName !== 'main' && node.tagName !== 'article') return undefined
    found.push(node)
    return 'skip'
  })
  return found.length === 0 ? html : { ...html, children: found }
}

/** `{#id}`, as other tools write the id of a heading. */
const WRITTEN_ID = /\s*\{#([\w-]+)\}\s*$/

/** Headings of Markdown are named by their words, as code hosts do it, or by what their author wrote. */
function nameHeadings(root: Root): Map<Heading, string[]> {
  const slugger = new GithubSlugger()
  const names = new Map<Heading, string[]>()
  visit(root, 'heading', (node) => {
    const last: Nodes | undefined = node.children.at(-1)
    const written = last?.type === 'text' ? WRITTEN_ID.exec(last.value) : null
    if (last?.type === 'text' && written?.[1] !== undefined) {
      last.value = last.value.slice(0, written.index)
    }
    const slug = slugger.slug(wordsOf(node))
    names.set(node, written?.[1] === undefined ? [slug] : [written[1], slug])
  })
  return names
}
