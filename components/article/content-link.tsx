import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link in content: inside the site it loads softly, outside it is a plain link. */
export function ContentLink({ href = '', children }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <Link href={href}>{children}</Link>
  return <a href={href}>{children}</a>
}
