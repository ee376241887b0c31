import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** The width of the page, with its margins. */
export function Wrap({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={clsx('mx-auto w-full max-w-page px-5 md:px-6', className)}>{children}</div>
}
