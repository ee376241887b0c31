'use client'

import { CircleCheck } from 'lucide'
import { Icon } from '@/components/site/icon'
import { useSuggestion } from './suggestion'

/** Says that a live check points to a choice; the choice keeps the line free for it, so that no target moves. */
export function SuggestionMark({ choice }: { choice: string }) {
  if (useSuggestion().choice !== choice) return null
  return (
    <span
      data-suggested
      className="mt-1 flex items-center gap-1.5 font-ui text-ui font-medium text-ink print:hidden"
    >
      <Icon shape={CircleCheck} size={18} className="flex-none" />
      <mark>The live check points here</mark>
    </span>
  )
}
