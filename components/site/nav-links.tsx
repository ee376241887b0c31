import Link from 'next/link'

const PLACES = [
  { href: '/articles', label: 'Topics' },
  { href: '/troubleshoot', label: 'Guided check' },
] as const

/** The site's main places. */
export function NavLinks({ className }: { className: string }) {
  return PLACES.map(({ href, label }) => (
    <Link
      key={href}
      href={href}
      className={`${className} text-ui text-ink no-underline hover:underline hover:decoration-2 hover:decoration-pen hover:underline-offset-[0.4em]`}
    >
      {label}
    </Link>
  ))
}
