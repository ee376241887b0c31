import type { ComponentProps } from 'react'
import { PageLink } from '@/components/site/page-link'

/** A link in content: inside the site it loads softly, outside it is a plain link. */
export function ContentLink({ href = '', children }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <PageLink href={href}>{children}</PageLink>
  return <a href={href}>{children}</a>
}
