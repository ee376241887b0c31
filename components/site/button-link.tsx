import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-class'
import { PageLink } from './page-link'

/** A link that looks like the button it acts as. */
export function ButtonLink({
  href,
  look,
  target,
  children,
}: {
  href: string
  look: ButtonLook
  /** For a page that stands in a frame of another. */
  target?: '_parent'
  children: ReactNode
}) {
  return (
    <PageLink
      href={href}
      target={target}
      className={buttonClass(look, { className: 'max-md:flex-auto' })}
    >
      {children}
    </PageLink>
  )
}
