'use client'

import { CircleCheck } from 'lucide-react'
import { useSuggestion } from './suggestion'

/** The line of a choice at which a live check may point; its place is kept, so that the mark moves nothing. */
export function SuggestionMark({ choice }: { choice: string }) {
  const isSuggested = useSuggestion().choice === choice
  return (
    <span className="mt-1 block min-h-6 font-ui text-ui font-medium text-ink noscript:hidden print:hidden">
      {isSuggested && (
        <span data-suggested className="flex items-center gap-1.5">
          <CircleCheck size={18} strokeWidth={1.75} aria-hidden className="flex-none" />
          <mark>The live check points here</mark>
        </span>
      )}
    </span>
  )
}
