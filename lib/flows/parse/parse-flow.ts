import { checkMarkup } from '@/lib/files/check-markup'
import { ARTICLE_COMPONENTS, FLOW_COMPONENTS, FLOW_INCLUDES } from '@/lib/files/component-specs'
import { ID } from '@/lib/files/custom-id'
import { parseFrontMatter } from '@/lib/files/parse-front-matter'
import type { Parsed } from '@/lib/files/problem'
import { readReferences } from '@/lib/files/read-references'
import { isBearable } from '@/lib/files/rules'
import { hashSource, type SourceFile } from '@/lib/files/source-file'
import { suggestName } from '@/lib/files/suggest-name'
import type { Flow } from '@/lib/flows/flow'
import type { Fragments } from '@/lib/flows/fragment'
import { checkAnswers } from './check-answers'
import { checkFormerChoices } from './check-former-choices'
import { checkFormerIds } from './check-former-ids'
import { checkTargets } from './check-targets'
import { collectProblems, type Report } from './collect-problems'
import { flowSchema } from './flow-schema'
import { inlineFragments } from './inline-fragments'
import { parseFlowTree } from './parse-flow-tree'
import { readFormerIds } from './read-former-ids'
import { readSteps } from './read-steps'
import { suggestId } from './suggest-id'

const FLOW_FILE = /^content\/flows\/([^/]+)\.mdx$/
const COMPONENTS = { ...ARTICLE_COMPONENTS, ...FLOW_COMPONENTS, ...FLOW_INCLUDES }

/**
 * Parse a flow's file into a value that can be replayed without checks, or into all its problems.
 * What leaves here has no dangling choice, no loop and no step that ends nowhere.
 * @param fragments the words that its steps may include
 */
export function parseFlow(source: SourceFile, fragments: Fragments = new Map()): Parsed<Flow> {
  const { path: file, text } = source
  const { problems, report } = collectProblems(file)
  const id = parsePath(file, report)
  const frontMatter = parseFrontMatter(source, flowSchema)
  const tree = parseFlowTree(source)
  if (!frontMatter.ok) problems.push(...frontMatter.problems)
  if (!tree.ok) return { ok: false, problems: [...problems, ...tree.problems] }

  problems.push(...checkMarkup(tree.value, file, COMPONENTS))
  const references = readReferences(tree.value).filter(({ to }) => !to.startsWith('#'))
  const included = inlineFragments(tree.value, fragments, report)
  const read = readSteps(tree.value, text, report)
  if (!frontMatter.ok) return { ok: false, problems }

  const { data, locate } = frontMatter.value
  const words = [text, ...included.map((name) => fragments.get(name)?.text ?? '')].join('\0')
  const flow: Flow = {
    ...data,
    ...readFormerIds(data, locate, report),
    ...read,
    id,
    file,
    version: `${data.reviewed}-${hashSource(words, '').slice(0, 7)}`,
    scenarios: data.scenarios.map((scenario, index) => ({
      ...scenario,
      place: locate(['scenarios', index]),
    })),
    errors: Object.entries(data.errors).map(([text, answers]) => ({
      id: suggestId(text, new Set(), 'error', Number.POSITIVE_INFINITY),
      text,
      answers,
    })),
    references,
    fragments: included,
    places: { title: locate(['title']), renamed: locate(['renamed']) },
  }
  checkTargets(flow, locate(['start']), report)
  checkFormerIds(flow, locate, report)
  checkFormerChoices(flow, locate, report)
  checkAnswers(flow, locate, report)
  return problems.every(isBearable)
    ? { ok: true, value: flow, remarks: problems }
    : { ok: false, problems }
}

function parsePath(file: string, report: Report): string {
  const id = FLOW_FILE.exec(file)?.[1]
  const top = { line: 1, column: 1 }
  if (id === undefined) {
    report(top, 'file-name', 'this file is no flow; expected content/flows/<flow>.mdx')
    return ''
  }
  if (!ID.test(id)) {
    report(
      top,
      'file-name',
      `"${id}" cannot be an address; expected lower case letters, digits and hyphens, as in connection.mdx${suggestName(id)}`,
    )
  }
  return id
}
