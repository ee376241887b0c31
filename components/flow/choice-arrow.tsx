'use client'

import { ArrowRight } from 'lucide-react'
import { useLinkStatus } from 'next/link'
import { Spinner } from '@/components/site/spinner'

/** Where a choice leads; it turns while the next question is on its way. Stands in the choice's link. */
export function ChoiceArrow() {
  if (useLinkStatus().pending) return <Spinner />
  return <ArrowRight size={20} strokeWidth={1.75} aria-hidden className="flex-none" />
}
