'use client'

import { CopyButton } from '@/components/site/copy-button'

/** Copies the whole address of a page of this site, wherever the site runs. */
export function CopyAddress({ path, what }: { path: string; what: string }) {
  return <CopyButton text={() => location.origin + path} what={what} />
}
