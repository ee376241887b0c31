import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button-class'

/** A link that looks like the button it acts as. */
export function ButtonLink({
  href,
  look,
  children,
}: {
  href: string
  look: ButtonLook
  children: ReactNode
}) {
  return (
    <Link href={href} className={buttonClass(look, { className: 'max-md:flex-auto' })}>
      {children}
    </Link>
  )
}
