import type { Cause } from '@/lib/files/component-specs'
import type { Finding } from './finding'
import type { Signal } from './signal'

/** What one signal means. */
export type SignalRow = {
  id: string
  status: Extract<Finding['status'], 'ok' | 'fail' | 'unknown'>
  cause?: Cause
  summary: string
  holds: (signal: Signal) => boolean
}

/** Whether an answer came with one of these statuses. */
export function isAnswer(signal: Signal, ...statuses: number[]): boolean {
  return signal.kind === 'answer' && statuses.includes(signal.status)
}

/** Whether a request or a document failed in one of these ways. */
export function isFault(signal: Signal, ...faults: string[]): boolean {
  return (
    (signal.kind === 'no-answer' || signal.kind === 'metadata') && faults.includes(signal.fault)
  )
}
