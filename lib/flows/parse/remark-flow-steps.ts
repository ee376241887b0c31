import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { takeId } from '@/lib/files/custom-id'
import { INTRO } from '@/lib/flows/flow'
import { splitSteps } from './split-steps'

/**
 * Remark plugin: leave of each step only its words, in a `<Step id="…">`; those before the first step
 * have the id `INTRO`. A flow is compiled once, and a page's Step shows its children for one id only.
 */
export function remarkFlowSteps() {
  return (root: Root): void => {
    const frontMatter = root.children.filter(({ type }) => type === 'yaml')
    const { intro, steps } = splitSteps(root)
    root.children = [
      ...frontMatter,
      stepElement(INTRO, intro),
      ...steps.map(({ heading, body, after }) =>
        stepElement(takeId(heading.children).id?.id ?? '', [...body, ...after]),
      ),
    ]
  }
}

function stepElement(id: string, children: RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Step',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    // Markdown's top level may hold what JSX may hold, but for front matter, which is kept apart.
    children: children as MdxJsxFlowElement['children'],
  }
}
