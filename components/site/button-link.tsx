import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** `filled` is the one act of a screen; everything else is `quiet`. */
type Look = 'filled' | 'quiet'

const LOOKS: Record<Look, string> = {
  filled:
    'border-pen bg-pen text-on-pen hover:border-pen-press hover:bg-pen-press hover:text-on-pen',
  quiet: 'border-edge text-pen hover:border-pen hover:bg-pen-wash hover:text-pen-press',
}

/** A link that looks like the button it acts as. */
export function ButtonLink({
  href,
  look,
  target,
  children,
}: {
  href: string
  look: Look
  /** For a page that stands in a frame of another. */
  target?: '_parent'
  children: ReactNode
}) {
  return (
    <Link
      href={href}
      target={target}
      className={clsx(
        'inline-flex min-h-12 items-center justify-center gap-2 rounded-control border px-5 py-2.5 font-ui text-ui font-semibold no-underline active:translate-y-px max-md:flex-auto',
        LOOKS[look],
      )}
    >
      {children}
    </Link>
  )
}
