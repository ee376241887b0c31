'use client'

import { useSyncExternalStore } from 'react'
import { CopyButton } from '@/components/site/copy-button'

const neverChanges = () => () => {}

/** Copies the whole address of a page of this site, wherever the site runs. */
export function CopyAddress({ path, what }: { path: string; what: string }) {
  const origin = useSyncExternalStore(
    neverChanges,
    () => location.origin,
    () => '',
  )
  return <CopyButton text={`${origin}${path}`} what={what} />
}
