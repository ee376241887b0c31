import { Info } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '@/components/site/icon'
import type { Answers, Flow } from '@/lib/flows/flow'

/** A word to the reader about the link that led here. */
export function StepNote({ children }: { children: ReactNode }) {
  return (
    <div
      role="note"
      className="mb-6 flex gap-3 border-y border-edge bg-sunk px-4 py-3 font-ui text-ui text-ink"
    >
      <Icon shape={Info} size={20} className="mt-0.5 flex-none" />
      <div>{children}</div>
    </div>
  )
}

/** Says which answers no longer fit, now that an earlier one has changed; nothing when none was dropped. */
export function DroppedNote({ flow, dropped }: { flow: Flow; dropped: Answers }) {
  const lost = Object.keys(dropped).flatMap((id) => flow.steps[id] ?? [])
  if (lost.length === 0) return null
  return (
    <StepNote>
      {lost.length === 1
        ? 'One earlier answer no longer fits, so we left it out: '
        : `${lost.length} earlier answers no longer fit, so we left them out: `}
      {lost.map(({ title }) => `“${title}”`).join(', ')}.
    </StepNote>
  )
}
