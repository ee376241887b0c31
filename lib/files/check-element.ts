import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx'
import type { ComponentSpec } from './component-specs'
import { didYouMean } from './did-you-mean'
import type { Fault } from './fault'
import { placeOf } from './parse-mdx'

/** Check that an element is a known component, with the attributes that it has and needs, as quoted texts. */
export function checkElement(
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
