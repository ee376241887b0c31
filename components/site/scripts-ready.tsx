'use client'

import { useEffect } from 'react'

/** Tells the loader that the page's scripts answer now; it stands behind all else that a page draws. */
export function ScriptsReady() {
  useEffect(() => {
    dispatchEvent(new Event('unstuck:ready'))
  }, [])
  return null
}
