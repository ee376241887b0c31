import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-class'

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
    <Link
      href={href}
      target={target}
      className={buttonClass(look, { className: 'max-md:flex-auto' })}
    >
      {children}
    </Link>
  )
}
