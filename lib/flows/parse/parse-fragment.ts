import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { checkMarkup } from '@/lib/files/check-markup'
import { ARTICLE_COMPONENTS, FLOW_COMPONENTS, FLOW_INCLUDES } from '@/lib/files/component-specs'
import { ID, takeId } from '@/lib/files/custom-id'
import { parseMdx, placeOf } from '@/lib/files/parse-mdx'
import type { Parsed } from '@/lib/files/problem'
import { readReferences } from '@/lib/files/read-references'
import { isBearable } from '@/lib/files/rules'
import type { SourceFile } from '@/lib/files/source-file'
import { FRAGMENTS_FOLDER, type Fragment } from '@/lib/flows/fragment'
import { collectProblems, type Report } from './collect-problems'
import { STEP_MARKS } from './read-marks'
import { isChoices } from './split-steps'
import { wordsOf } from './words-of'

const COMPONENTS = { ...ARTICLE_COMPONENTS, ...FLOW_COMPONENTS, ...FLOW_INCLUDES }
const TOP = { line: 1, column: 1 }

/** Parse a fragment's file: words for the middle of a step, without steps, choices or marks of their own. */
export function parseFragment(source: SourceFile): Parsed<Fragment> {
  const { path: file, text } = source
  const { problems, report } = collectProblems(file)
  const name = file.startsWith(FRAGMENTS_FOLDER)
    ? file.slice(FRAGMENTS_FOLDER.length).replace(/\.mdx$/, '')
    : ''
  if (!ID.test(name) || !file.endsWith('.mdx')) {
    report(
      TOP,
      'file-name',
      `this file is no fragment; expected ${FRAGMENTS_FOLDER}<name>.mdx, in lower case letters, digits and hyphens`,
    )
  }
  const tree = parseMdx(source)
  if (!tree.ok) return { ok: false, problems: [...problems, ...tree.problems] }
  problems.push(...checkMarkup(tree.value, file, COMPONENTS))
  checkNodes(tree.value, report)
  if (wordsOf(tree.value.children) === '' && problems.length === 0) {
    report(TOP, 'fragment', 'this fragment is empty; expected the words that its steps share')
  }
  if (!problems.every(isBearable)) return { ok: false, problems }
  const references = readReferences(tree.value)
  const value = { name, file, text, root: tree.value, references }
  return { ok: true, value, remarks: problems }
}

function checkNodes(root: Root, report: Report): void {
  visit(root, (node: Nodes) => {
    const message = faultOf(node)
    if (message !== undefined) report(placeOf(node), 'fragment', message)
  })
}

function faultOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'yaml':
      return 'a fragment has no front matter; expected the words alone'
    case 'heading': {
      const { id } = takeId(node.children)
      if (node.depth === 2) {
        return 'a fragment holds no steps; expected words for the middle of a step, and ### or deeper for a heading'
      }
      return id && `a heading inside a step has no id; expected the words without [#${id.id}]`
    }
    case 'link':
      return node.url.startsWith('#')
        ? `the words link to the step "${node.url.slice(1)}"; expected links to steps among the choices of a step only`
        : undefined
    case 'list':
      return isChoices(node) && !hasStepLink(node)
        ? 'a fragment holds no choices; expected them in each of the steps, since their ids belong there'
        : undefined
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'Fragment') {
        return 'a fragment includes no other fragment; expected the words themselves'
      }
      return STEP_MARKS.has(node.name ?? '')
        ? `a fragment holds no <${node.name}>, which says what a step is; expected it in each of the steps`
        : undefined
  }
}

/** Whether an item links to a step, which is told at the link. */
function hasStepLink(list: Nodes): boolean {
  let found = false
  visit(list, 'link', ({ url }) => {
    found ||= url.startsWith('#')
  })
  return found
}
