'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'

type Props = Omit<ComponentProps<typeof Link>, 'prefetch' | 'onPointerEnter' | 'onFocus'>

/**
 * A link to a page of this site. That page is fetched ahead once a reader points at the link, touches it or
 * comes to it by keyboard: the one that is likely next, whole, and not parts of every page that has a link
 * in view.
 */
export function PageLink(props: Props) {
  const [isMeant, setIsMeant] = useState(false)
  const fetchAhead = () => setIsMeant(true)
  return <Link {...props} prefetch={isMeant} onPointerEnter={fetchAhead} onFocus={fetchAhead} />
}
