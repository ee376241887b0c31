'use client'

import { ArrowRight } from 'lucide'
import { useLinkStatus } from 'next/link'
import { Icon } from '@/components/site/icon'
import { Spinner } from '@/components/site/spinner'

/** Where a choice leads; it turns while the next question is on its way. Stands in the choice's link. */
export function ChoiceArrow() {
  if (useLinkStatus().pending) return <Spinner />
  return <Icon shape={ArrowRight} size={20} className="flex-none" />
}
