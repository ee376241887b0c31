import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { parseMdx } from '@/lib/files/parse-mdx'
import type { SourceFile } from '@/lib/files/source-file'
import { describeCause } from '@/lib/flows/describe-cause'
import { fillTemplate } from '@/lib/flows/fill-template'
import type { Flow } from '@/lib/flows/flow'
import { formatFlowPath, formatStepPath } from '@/lib/flows/flow-url'
import type { Fragments } from '@/lib/flows/fragment'
import { templateOf } from '@/lib/flows/parse/words-of'

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** What stands between two offsets of the source is replaced. */
type Edit = { start: number; end: number; text: string }

/** What a flow's own file does not say. */
export type MarkdownContext = {
  /** The site's address, before every link into it. */
  siteUrl: string
  fragments: Fragments
  /** The title of an article by `topic/slug`. */
  titleOf: (article: string) => string
}

/**
 * A flow's file as Markdown that reads by itself: without front matter and components, with the words of its
 * fragments, with whole addresses, and with choices that lead to the pages of their steps.
 */
export function formatFlowMarkdown(
  flow: Flow,
  source: SourceFile,
  context: MarkdownContext,
): string {
  const body = rewrite(source, flow, context)
  const path = `${context.siteUrl}${formatFlowPath(flow)}`
  return `# ${flow.title}

${flow.description}

Reviewed ${flow.reviewed}. The guide itself is at ${path}. Each heading ends with the id of its step and each choice with its own: ${path}/<step>?<step>=<choice>&… opens a step with answers.

${body}
`
}

function rewrite(source: SourceFile, flow: Flow, context: MarkdownContext): string {
  const tree = parseMdx(source)
  // Only flows and fragments that have passed their checks come here.
  if (!tree.ok) return ''
  const { text } = source
  const edits = collectEdits(tree.value, flow, context).sort((a, b) => a.start - b.start)
  let at = 0
  let written = ''
  for (const { start, end, text: instead } of edits) {
    // What lies within an edit was replaced with it.
    if (start < at) continue
    written += text.slice(at, start) + instead
    at = end
  }
  return tidy(written + text.slice(at))
}

function collectEdits(root: Root, flow: Flow, context: MarkdownContext): Edit[] {
  const edits: Edit[] = []
  visit(root, (node: Nodes) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    const replace = (text: string) => edits.push({ start, end, text })
    switch (node.type) {
      case 'yaml':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        replace('')
        return SKIP
      case 'link':
        if (/^[#/]/.test(node.url)) edits.push(retarget(node, end, flow, context))
        return
      case 'text':
        return
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const instead = replacementOf(node, flow, context)
        if (instead !== undefined) {
          replace(instead)
          return SKIP
        }
        edits.push(...unwrap(node, start, end))
      }
    }
  })
  return edits
}

/** The target of a choice becomes the page of its step, and every link into the site whole. */
function retarget(
  { url }: Nodes & { url: string },
  end: number,
  flow: Flow,
  { siteUrl }: MarkdownContext,
): Edit {
  const path = url.startsWith('#') ? formatStepPath(flow, url.slice(1), {}) : url
  return { start: end - url.length - 1, end: end - 1, text: `${siteUrl}${path}` }
}

/** What stands for a whole element; undefined for one whose words stay. */
function replacementOf(node: Element, flow: Flow, context: MarkdownContext): string | undefined {
  const attribute = (name: string): string => {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
    return typeof found?.value === 'string' ? found.value.trim() : ''
  }
  switch (node.name) {
    case 'Remedy': {
      const step = Object.values(flow.steps).find(
        (one) => one.kind === 'outcome' && one.cause === attribute('cause'),
      )
      return step?.kind === 'outcome' && step.cause ? `${describeCause(step.cause)}.` : ''
    }
    case 'Check':
    case 'Solved':
    case 'Handoff':
      return ''
    case 'Connector':
      return fillTemplate(`.${templateOf([node])}`, flow.connector).slice(1)
    case 'ArticleLink': {
      const to = attribute('to')
      const words = fillTemplate(templateOf(node.children as Nodes[]), flow.connector)
      return `[${words || context.titleOf(to)}](${context.siteUrl}/articles/${to})`
    }
    case 'Screenshot':
      return `![${attribute('alt')}](${attribute('src').replace(/^(?=\/)/, context.siteUrl)})`
    case 'Fragment': {
      const fragment = context.fragments.get(attribute('name'))
      if (fragment === undefined) return ''
      const indent = ' '.repeat((node.position?.start.column ?? 1) - 1)
      const words = rewrite({ path: fragment.file, text: fragment.text }, flow, context)
      return words.replace(/\n(?=.)/g, `\n${indent}`)
    }
  }
  return undefined
}

const LABELS: Record<string, string> = {
  HowTo: 'How do I check?',
  Details: 'summary',
  Tab: 'label',
  Callout: 'title',
}

/** The words of an element stay, under its label; its tags go. */
function unwrap(node: Element, start: number, end: number): Edit[] {
  const first = node.children[0]?.position?.start.offset ?? end
  const last = node.children.at(-1)?.position?.end.offset ?? end
  const label = LABELS[node.name ?? '']
  const attribute = node.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === label,
  )
  const words =
    typeof attribute?.value === 'string' ? attribute.value : node.name === 'HowTo' ? label : ''
  return [
    { start, end: first, text: words ? `${words}\n\n` : '' },
    { start: last, end, text: '' },
  ]
}

/** Neither rows of empty lines nor spaces at the ends of lines are left of what went. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
