import type { ReactNode } from 'react'

/** A component, with its states side by side. */
export function Shown({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="border-t border-rule py-8">
      <h2 className="mb-4 font-ui text-ui font-semibold tracking-normal">{name}</h2>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2 lg:grid-cols-3">{children}</div>
    </section>
  )
}

/**
 * One state of it.
 * @param force what it shall look like without a hand: hover, focus-visible, active
 * @param isWide whether it needs the whole width
 */
export function State({
  name,
  force,
  isWide = false,
  children,
}: {
  name: string
  force?: string
  isWide?: boolean
  children: ReactNode
}) {
  return (
    <div className={isWide ? 'min-w-0 md:col-span-full' : 'min-w-0'}>
      <p className="mb-2 font-ui text-meta text-ink-faint">{name}</p>
      <div data-force={force}>{children}</div>
    </div>
  )
}
