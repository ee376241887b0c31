'use client'

import type { ComponentProps } from 'react'
import { LiveCheck } from './live-check'
import { useSuggestion } from './suggestion'

/** A live check that marks the choice it suggests among those of its step. */
export function SuggestingCheck(props: Omit<ComponentProps<typeof LiveCheck>, 'onFinding'>) {
  const { suggest } = useSuggestion()
  return <LiveCheck {...props} onFinding={(_finding, suggested) => suggest(suggested)} />
}
