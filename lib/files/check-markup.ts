import type { Nodes, Root } from 'mdast'
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { ComponentSpec } from './component-specs'
import { didYouMean } from './did-you-mean'
import { placeOf } from './parse-mdx'
import type { Place, Problem } from './problem'

type Fault = { place: Place; rule: string; message: string }

/**
 * Check that a content file holds words and known components only: MDX is code, and content is not.
 * Refused are import and export, HTML, unknown components and attributes, variables, any expression
 * but a comment, images without alternative text, and headings of the page title's level.
 */
export function checkMarkup(
  root: Root,
  file: string,
  components: Readonly<Record<string, ComponentSpec>>,
): Problem[] {
  const faults: Fault[] = []
  visit(root, (node: Nodes) => {
    faults.push(...faultsOf(node, components))
  })
  return faults.map(({ place, rule, message }) => ({ file, ...place, rule, message }))
}

function faultsOf(node: Nodes, components: Readonly<Record<string, ComponentSpec>>): Fault[] {
  const fault = (rule: string, message: string): Fault[] => [
    { place: placeOf(node), rule, message },
  ]
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
      return elementFaults(node, components)
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

function elementFaults(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  components: Readonly<Record<string, ComponentSpec>>,
): Fault[] {
  const place = placeOf(element)
  const { name } = element
  const spec = name !== null && Object.hasOwn(components, name) ? components[name] : undefined
  if (name === null || spec === undefined) {
    const isHtml = name === null || /^[a-z]/.test(name)
    return [
      {
        place,
        rule: isHtml ? 'html' : 'unknown-component',
        message: isHtml
          ? `<${name ?? ''}> is HTML, which content may not hold; expected Markdown or one of ${Object.keys(components).join(', ')}${didYouMean(name ?? '', Object.keys(components))}`
          : `unknown component <${name}>; expected one of ${Object.keys(components).join(', ')}${didYouMean(name, Object.keys(components))}`,
      },
    ]
  }

  const given = element.attributes.map((attribute) => readAttribute(attribute))
  const faults = given.flatMap((attribute) => attributeFaults(name, attribute, spec))
  for (const [required, { required: isRequired }] of Object.entries(spec)) {
    if (
      isRequired &&
      !given.some((attribute) => attribute.name === required && attribute.value !== '')
    ) {
      const isAlt = required === 'alt'
      faults.push({
        rule: isAlt ? 'missing-alt' : 'missing-attribute',
        message: `<${name}> lacks ${required}="…"${isAlt ? '; expected what the picture shows, in words' : ''}`,
      })
    }
  }
  return faults.map((fault) => ({ place, ...fault }))
}

/** An attribute as written: its value is undefined when it holds code instead of a quoted text. */
type Attribute = { name: string; value: string | undefined }

function readAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): Attribute {
  if (attribute.type === 'mdxJsxExpressionAttribute') return { name: '…', value: undefined }
  const { name, value } = attribute
  if (typeof value === 'string') return { name, value: value.trim() }
  return { name, value: value ? undefined : '' }
}

function attributeFaults(
  component: string,
  { name, value }: Attribute,
  spec: ComponentSpec,
): Omit<Fault, 'place'>[] {
  if (value === undefined) {
    return [
      {
        rule: 'mdx-code',
        message: `<${component} ${name}={…}> holds code; expected a quoted value, as in ${name === '…' ? 'name' : name}="words"`,
      },
    ]
  }
  const attribute = Object.hasOwn(spec, name) ? spec[name] : undefined
  if (attribute === undefined) {
    const known = Object.keys(spec)
    return [
      {
        rule: 'unknown-attribute',
        message: `<${component}> has no attribute "${name}"; expected ${known.join(', ') || 'none'}${didYouMean(name, known)}`,
      },
    ]
  }
  const { oneOf } = attribute
  if (value !== '' && oneOf !== undefined && !oneOf.includes(value)) {
    return [
      {
        rule: 'attribute-value',
        message: `<${component} ${name}="${value}"> has an unexpected value; expected one of ${oneOf.join(', ')}${didYouMean(value, oneOf)}`,
      },
    ]
  }
  return []
}
