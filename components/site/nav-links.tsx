'use client'

import { usePathname } from 'next/navigation'
import { PageLink } from './page-link'

const CHECKS = '/check'

const PLACES = [
  { href: '/articles', label: 'Topics' },
  { href: '/troubleshoot', label: 'Guided check' },
  { href: CHECKS, label: 'Live checks' },
] as const

type Props = {
  className: string
  /** Whether there is a page of live checks. */
  hasChecks: boolean
  /** Whether links load the page anew, which also closes what is open. */
  isPlain?: boolean
}

/** The site's main places, the one that the reader is in underlined. */
export function NavLinks({ className, hasChecks, isPlain = false }: Props) {
  const path = usePathname()
  const Anchor = isPlain ? 'a' : PageLink
  return PLACES.filter(({ href }) => hasChecks || href !== CHECKS).map(({ href, label }) => (
    <Anchor
      key={href}
      href={href}
      aria-current={currentOf(path, href)}
      className={`${className} text-ui text-ink no-underline hover:underline hover:decoration-2 hover:decoration-pen hover:underline-offset-[0.4em] aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-pen aria-[current]:underline-offset-[0.4em]`}
    >
      {label}
    </Anchor>
  ))
}

/** Whether a place is the page itself, or what the page belongs to. */
function currentOf(path: string | null, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path?.startsWith(`${href}/`) ? 'true' : undefined
}
