import type { ReactNode } from 'react'
import { articleComponents } from '@/components/article/article-components'
import { Details } from '@/components/article/details'
import type { FlowComponent } from '@/lib/files/component-specs'

/** Marks of a flow's grammar: they say what a step is, and draw nothing where they stand. */
function Mark() {
  return null
}

const authored = {
  Check: Mark,
  Connector: () => <>the connector</>,
  Handoff: Mark,
  HowTo: ({ children }: { children: ReactNode }) => (
    <Details summary="How do I check?">{children}</Details>
  ),
  Remedy: Mark,
  Solved: Mark,
} satisfies Record<FlowComponent, unknown>

/** The map of components for one step of a compiled flow: of all its steps only this one is drawn. */
export function flowComponents(stepId: string) {
  return {
    ...articleComponents,
    ...authored,
    // biome-ignore lint/correctness/noComponentHookFactories: server components have no context through which a step could learn which one is drawn
    Step: ({ id, children }: { id: string; children: ReactNode }) =>
      id === stepId ? children : null,
  }
}
