'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PLACES = [
  { href: '/articles', label: 'Topics' },
  { href: '/troubleshoot', label: 'Guided check' },
  { href: '/check', label: 'Live checks' },
] as const

/**
 * The site's main places, the one that the reader is in underlined.
 * @param isPlain draws links that load the page anew, which also closes what is open
 */
export function NavLinks({ className, isPlain = false }: { className: string; isPlain?: boolean }) {
  const path = usePathname()
  const Anchor = isPlain ? 'a' : Link
  return PLACES.map(({ href, label }) => (
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
