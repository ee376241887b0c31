import type { Nodes, Root } from 'mdast'
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression'
import { checkElement } from './check-element'
import { checkLinkWords } from './check-link-words'
import { checkTabs } from './check-tabs'
import type { ComponentSpec } from './component-specs'
import type { Fault } from './fault'
import { placeOf } from './parse-mdx'
import type { Problem } from './problem'
import type { Rule } from './rules'
import { walk } from './walk'

/**
 * Check that a content file holds words and known components only: MDX is code, and content is not.
 * Refused are import and export, HTML, unknown components and attributes, variables, any expression
 * but a comment, images without alternative text, links without words or without an address, tabs
 * outside of their place, and headings of the page title's level.
 */
export function checkMarkup(
  root: Root,
  file: string,
  components: Readonly<Record<string, ComponentSpec>>,
): Problem[] {
  const faults: Fault[] = []
  walk(root, (node) => {
    faults.push(...faultsOf(node, components))
  })
  faults.push(...checkTabs(root))
  return faults.map(({ place, rule, message }) => ({ file, ...place, rule, message }))
}

function faultsOf(node: Nodes, components: Readonly<Record<string, ComponentSpec>>): Fault[] {
  const fault = (rule: Rule, message: string): Fault[] => [{ place: placeOf(node), rule, message }]
  switch (node.type) {
    case 'mdxjsEsm':
      return fault(
        'mdx-code',
        '"import" and "export" are refused in content; expected words and the known components, which need no import',
      )
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return expressionFaults(node)
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, components)
    case 'image':
    case 'imageReference':
      return (node.alt ?? '').trim() === ''
        ? fault(
            'missing-alt',
            `the image "${node.type === 'image' ? node.url : node.label}" has no alternative text; expected ![what it shows](…)`,
          )
        : []
    case 'heading':
      return node.depth === 1
        ? fault(
            'heading-level',
            'a heading of level 1; expected ## or deeper, since the title is the page’s first heading',
          )
        : []
    case 'link':
    case 'linkReference':
    case 'text':
      return checkLinkWords(node)
    default:
      return []
  }
}

function expressionFaults(node: MdxFlowExpression | MdxTextExpression): Fault[] {
  const body = node.data?.estree?.body ?? []
  const [statement] = body
  if (statement === undefined) return []
  const place = placeOf(node)
  const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined
  if (expression?.type === 'Identifier') {
    return [
      {
        place,
        rule: 'unknown-variable',
        message: `unknown variable "${expression.name}"; content has no variables: expected the words themselves, or \\{ for a brace`,
      },
    ]
  }
  return [
    {
      place,
      rule: 'mdx-code',
      message: `the expression {${node.value.trim().slice(0, 40)}} is refused: content holds no code; expected words, or \\{ for a brace`,
    },
  ]
}
