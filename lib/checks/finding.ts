import type { Cause } from '@/lib/files/component-specs'

/** A fact behind a finding, in words that a ticket can carry. */
export type Evidence = { label: string; value: string }

/**
 * `ok` and `fail` were measured. `unknown` was tried and cannot be told: it never chooses.
 * `unavailable` could not be tried, because there is nothing to measure.
 */
export const STATUSES = ['ok', 'fail', 'unknown', 'unavailable'] as const

/** What a probe found; plain data, so that a route can answer with it and a page can parse it. */
export type Finding = {
  status: (typeof STATUSES)[number]
  /** What the finding points to; beside `unknown` it is a hint for the ranking and no more. */
  cause?: Cause
  /** One or two sentences for the reader, with their certainty in them. */
  summary: string
  evidence: Evidence[]
  /** Where it was measured: an address, or "this browser". */
  source: string
  /** ISO 8601. A cached finding keeps the time of its measurement. */
  measuredAt: string
  tookMs: number
}

/** A finding before it is known where, when and how long it was measured. */
export type Judgement = Pick<Finding, 'status' | 'cause' | 'summary' | 'evidence'>
