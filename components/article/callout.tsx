import { clsx } from 'clsx'
import { Info, Lightbulb, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '@/components/site/icon'

type Kind = 'note' | 'tip' | 'warning'

/** State is told by shape and word first, by colour last. */
const KINDS = {
  note: { shape: Info, word: 'Note', box: 'border-edge bg-sunk', label: 'text-ink' },
  tip: { shape: Lightbulb, word: 'Tip', box: 'border-edge bg-sunk', label: 'text-ink' },
  warning: {
    shape: TriangleAlert,
    word: 'Check this first',
    box: 'border-care bg-care-wash',
    label: 'text-care',
  },
} satisfies Record<Kind, unknown>

/** A word aside: at most one in an article. */
export function Callout({
  type,
  title,
  children,
}: {
  type: Kind
  title?: string
  children: ReactNode
}) {
  const { shape, word, box, label } = KINDS[type]
  return (
    <div
      role="note"
      className={clsx('border-y px-5 pt-4 pb-4.5 [&>p]:text-[1.0625rem]/[1.625rem]', box)}
    >
      <p className={clsx('mb-1 flex items-center gap-1.5 font-ui text-ui! font-semibold', label)}>
        <Icon shape={shape} size={20} className="flex-none" />
        {title ?? word}
      </p>
      {children}
    </div>
  )
}
