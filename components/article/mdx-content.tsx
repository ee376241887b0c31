import { getMDXComponent } from 'mdx-bundler/client/jsx'
import type { ComponentProps } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

type Content = ReturnType<typeof getMDXComponent>
type ComponentMap = ComponentProps<Content>['components']

const evaluated = new Map<string, Content>()

/**
 * Draws compiled content. The code comes from this repository's own files, compiled before the
 * build, and is evaluated on the server only.
 */
export function MdxContent({ code, components }: { code: string; components: ComponentMap }) {
  let Content = evaluated.get(code)
  if (Content === undefined) {
    Content = getMDXComponent(code, { _jsx_runtime: jsxRuntime })
    evaluated.set(code, Content)
  }
  return <Content components={components} />
}
