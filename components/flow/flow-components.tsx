import type { ReactNode } from 'react'
import { articleComponents } from '@/components/article/article-components'
import { Details } from '@/components/article/details'
import type { FlowComponent } from '@/lib/files/component-specs'
import type { Connector } from '@/lib/flows/connector'
import { ConnectorName } from './connector-name'

/** Marks of a flow's grammar: they say what a step is, and draw nothing where they stand. */
function Mark() {
  return null
}

function HowTo({ children }: { children: ReactNode }) {
  return <Details summary="How do I check?">{children}</Details>
}

/**
 * The map of components for one step of a compiled flow: of all its steps only this one is drawn,
 * and it speaks of the connector that the reader asks about. Server components have no context
 * through which these two could learn that, so they are made for each page.
 */
export function flowComponents(stepId: string, connector: Connector | undefined) {
  const authored = {
    Check: Mark,
    // biome-ignore lint/correctness/noComponentHookFactories: see above
    Connector: ({ show }: { show?: 'name' | 'status-page' }) => (
      <ConnectorName connector={connector} show={show} />
    ),
    Handoff: Mark,
    HowTo,
    Remedy: Mark,
    Solved: Mark,
  } satisfies Record<FlowComponent, unknown>
  return {
    ...articleComponents,
    ...authored,
    // biome-ignore lint/correctness/noComponentHookFactories: see above
    Step: ({ id, children }: { id: string; children: ReactNode }) =>
      id === stepId ? children : null,
  }
}
