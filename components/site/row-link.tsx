import { clsx } from 'clsx'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { PageLink } from './page-link'

/** How much room a row takes: `main` for the page's own choices, `side` for what is related, `plain` for the last resort. */
type Size = 'main' | 'side' | 'plain'

const SIZES: Record<Size, string> = {
  main: 'min-h-15 py-3 text-h3 max-md:text-[1.125rem]/[1.625rem]',
  side: 'min-h-12 py-2 text-[1.125rem]/[1.625rem]',
  plain: 'min-h-15 py-3 font-ui text-ui font-medium',
}

/** A ruled row that leads somewhere; lives in a `RowList`. */
export function RowLink({
  href,
  size = 'main',
  children,
}: {
  href: string
  size?: Size
  children: ReactNode
}) {
  return (
    <li className="border-t border-rule last:border-b">
      <PageLink
        href={href}
        className={clsx(
          'group -mx-2 flex items-center gap-4 rounded-sm px-2 no-underline hover:bg-pen-wash active:text-pen-press active:shadow-edge',
          SIZES[size],
        )}
      >
        <span className="text-balance group-hover:underline">{children}</span>
        <ArrowRight
          size={20}
          strokeWidth={1.75}
          aria-hidden
          className="ml-auto flex-none transition-transform group-hover:translate-x-1"
        />
      </PageLink>
    </li>
  )
}
