'use client'

import { PrefetchKind } from 'next/dist/client/components/router-reducer/router-reducer-types'
import { useRouter } from 'next/navigation'
import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  useContext,
  useTransition,
} from 'react'

type Props = Omit<ComponentProps<'a'>, 'onClick' | 'onPointerEnter' | 'onFocus'> & {
  href: string
}

const IsPending = createContext(false)

/**
 * A link to a page of this site. That page is fetched ahead once a reader points at the link, touches it or
 * comes to it by keyboard: the one that is likely next, whole, and not parts of every page that has a link in
 * view. Next's own link is for those, and would be 3 KB of each page.
 */
export function PageLink({ href, children, ...rest }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const isOfSite = href.startsWith('/') && rest.target === undefined
  const fetchAhead = isOfSite ? () => router.prefetch(href, { kind: PrefetchKind.FULL }) : undefined

  function open(event: MouseEvent) {
    // With these keys a browser opens a page elsewhere, or keeps it as a file.
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!isOfSite || isElsewhere || event.defaultPrevented) return
    event.preventDefault()
    startTransition(() => router.push(href))
  }

  return (
    <IsPending value={isPending}>
      <a {...rest} href={href} onClick={open} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
        {children}
      </a>
    </IsPending>
  )
}

/** Whether the page of the link around this is on its way. */
export function useIsPending(): boolean {
  return useContext(IsPending)
}
