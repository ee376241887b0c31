import Link from 'next/link'

const PLACES = [
  { href: '/articles', label: 'Topics' },
  { href: '/troubleshoot', label: 'Guided check' },
  { href: '/check', label: 'Live checks' },
] as const

/**
 * The site's main places.
 * @param Anchor what a link is drawn with; a plain `a` loads the page anew, which also closes what is open
 */
export function NavLinks({
  className,
  as: Anchor = Link,
}: {
  className: string
  as?: typeof Link | 'a'
}) {
  return PLACES.map(({ href, label }) => (
    <Anchor
      key={href}
      href={href}
      className={`${className} text-ui text-ink no-underline hover:underline hover:decoration-2 hover:decoration-pen hover:underline-offset-[0.4em]`}
    >
      {label}
    </Anchor>
  ))
}
