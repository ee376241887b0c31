'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { readAddressWords } from '@/lib/search/read-address-words'

/**
 * Puts the words of a lost page's address into the search field that it holds, so that a search is one press
 * away and nothing moves. Who enters the field has them selected, and types over them.
 */
export function AddressWords({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = place.current?.querySelector('input')
    // Whoever types already knows better.
    if (field?.value !== '' || field === document.activeElement) return
    field.value = readAddressWords(location.pathname)
    field.addEventListener('focus', () => field.select(), { once: true })
  }, [])
  return (
    <div ref={place} data-needs-scripts>
      {children}
    </div>
  )
}
