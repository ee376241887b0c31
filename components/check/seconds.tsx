'use client'

import { useEffect, useState } from 'react'

/** Seconds that count since this was drawn; for the eye only, since an ear would hear nothing else. */
export function Seconds() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <span aria-hidden className="min-w-8 font-normal text-ink-soft">
      {seconds} s
    </span>
  )
}
