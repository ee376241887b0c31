import type { Nodes, Root, RootContent } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { Parsed } from '@/lib/files/problem'
import type { SourceFile } from '@/lib/files/source-file'

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/

/** Steps begin here: a heading at the margin ends whatever stood before it, but for the cases below. */
const STEP_START = /(?<=[\r\n])(?=##[ \t])/

/** What may reach over a heading (code fences, definitions), or what only GFM reads (tables, ~~, notes, tasks, bare addresses). */
const NEEDS_WHOLE = /```|~~|\]:|\||\[\^|\[[ xX]\]|:\/\/|www\.|@/

/** Every parse sets its grammar up anew, and its time grows faster than its text: between one step and all, 8 took least. */
const STEPS_AT_ONCE = 8

const processor = unified().use(remarkParse).use(remarkMdx).freeze()

/**
 * Parse a flow's file into the same tree as `parseMdx`, a few steps at a time: the parser's time grows
 * faster than the text. A file that cannot be taken apart is parsed whole.
 */
export function parseFlowTree(source: SourceFile): Parsed<Root> {
  const { text } = source
  const frontMatter = FRONT_MATTER.exec(text)?.[0]
  if (frontMatter === undefined) return parseMdx(source)
  const body = text.slice(frontMatter.length)
  if (NEEDS_WHOLE.test(body)) return parseMdx(source)
  try {
    return { ok: true, value: { type: 'root', children: parseApart(body, frontMatter) } }
  } catch (error) {
    // A part that is no MDX by itself: an element around a heading, or a fault that has to be told.
    if (error instanceof VFileMessage) return parseMdx(source)
    throw error
  }
}

function parseApart(body: string, frontMatter: string): RootContent[] {
  let lines = frontMatter.split(/\r\n|\n|\r/).length - 1
  let offset = frontMatter.length
  const steps = body.split(STEP_START)
  const parts = Array.from({ length: Math.ceil(steps.length / STEPS_AT_ONCE) }, (_, index) =>
    steps.slice(index * STEPS_AT_ONCE, (index + 1) * STEPS_AT_ONCE).join(''),
  )
  return parts.flatMap((part) => {
    const root = processor.parse(part)
    const end = root.position?.end.line ?? 1
    for (const node of root.children) shift(node, lines, offset)
    lines += end - 1
    offset += part.length
    return root.children
  })
}

function shift(node: Nodes, lines: number, offset: number): void {
  const { position } = node
  for (const point of position === undefined ? [] : [position.start, position.end]) {
    point.line += lines
    if (point.offset !== undefined) point.offset += offset
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}
