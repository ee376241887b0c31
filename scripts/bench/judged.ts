import type { Cause } from '@/lib/files/component-specs'

/** What was said to a problem: the causes in order, and whether the first was stated. */
export type Judged = {
  id: string
  text: string
  cause: Cause
  isTrap: boolean
  named: Cause[]
  asserts: boolean
  asks: boolean
  milliseconds: number
}
