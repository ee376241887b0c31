'use client'

import { ArrowRight } from 'lucide'
import { Icon } from '@/components/site/icon'
import { useIsPending } from '@/components/site/page-link'
import { Spinner } from '@/components/site/spinner'

/** Where a choice leads; it turns while the next question is on its way. Stands in the choice's link. */
export function ChoiceArrow() {
  if (useIsPending()) return <Spinner />
  return <Icon shape={ArrowRight} size={20} className="flex-none" />
}
