import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Parsed, Place } from './problem'
import type { SourceFile } from './source-file'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx)

/** Parse a content file into its Markdown tree; a syntax error is returned at its place. */
export function parseMdx({ path: file, text }: SourceFile): Parsed<Root> {
  try {
    const root = processor.parse(text)
    return isDeep(root) ? refuseDeep(file) : { ok: true, value: root }
  } catch (error) {
    if (error instanceof RangeError) return refuseDeep(file)
    if (!(error instanceof VFileMessage)) throw error
    const message = `this is not valid MDX: ${error.reason}; expected ${describeMending(error)}`
    return { ok: false, problems: [{ file, ...faultOf(error), rule: 'mdx-syntax', message }] }
  }
}

/** What an author can do about a fault of MDX, by what its parser says of it. */
const MENDING: [reason: RegExp, expected: string][] = [
  [/^Could not parse import\/exports/, 'a line that does not begin with the word import or export'],
  [/^Could not parse expression/, 'words; write { as \\{, and the id of a heading as [#id]'],
  [/before attribute value/, 'the value in straight quotes, as in type="note"'],
  [/^Unexpected character `@`/, 'an address as [write to us](mailto:us@example.com)'],
  [/^Expected a closing tag for `<[a-z]/, 'Markdown in place of HTML, or write < as \\<'],
  [/^Expected a closing tag/, 'the tag that closes it'],
]

function describeMending({ reason }: VFileMessage): string {
  const known = MENDING.find(([pattern]) => pattern.test(reason))
  return known?.[1] ?? 'plain Markdown, or write < and { as \\< and \\{'
}

/** Deeper than any page needs, and far less than exhausts the stack of who walks the tree. */
export const DEEPEST = 100

/** Whether a tree is nested more deeply than `DEEPEST`. */
export function isDeep(root: Root): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

function refuseDeep(file: string): Parsed<never> {
  const message = `this is nested more than ${DEEPEST} levels deep; expected lists, quotes and components within one another a few times at most`
  return { ok: false, problems: [{ file, line: 1, column: 1, rule: 'mdx-syntax', message }] }
}

/** A tag left open is known only where what holds it ends, but it is mended where it stands. */
function faultOf({ reason, line, column }: VFileMessage): Place {
  const opened = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason)
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) }
  return { line: line ?? 1, column: column ?? 1 }
}

/** Where a node begins; 1:1 for one that was made and not read. */
export function placeOf({ position }: { position?: { start: Place } | undefined }): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  return { line, column }
}
