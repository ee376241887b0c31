// The small zod: pages parse findings too, and the large one would be most of what they fetch for that.
import { z } from 'zod/mini'
import { CAUSES } from '@/lib/files/component-specs'

/** A fact behind a finding, in words that a ticket can carry. */
export const evidenceSchema = z.object({ label: z.string(), value: z.string() })

/** What a probe found; plain data, so that a route can answer with it and a page can parse it. */
export const findingSchema = z.object({
  /**
   * `ok` and `fail` were measured. `unknown` was tried and cannot be told: it never chooses.
   * `unavailable` could not be tried, because there is nothing to measure.
   */
  status: z.enum(['ok', 'fail', 'unknown', 'unavailable']),
  /** What the finding points to; beside `unknown` it is a hint for the ranking and no more. */
  cause: z.optional(z.enum(CAUSES)),
  /** One or two sentences for the reader, with their certainty in them. */
  summary: z.string(),
  evidence: z.array(evidenceSchema),
  /** Where it was measured: an address, or "this browser". */
  source: z.string(),
  /** ISO 8601. A cached finding keeps the time of its measurement. */
  measuredAt: z.iso.datetime(),
  tookMs: z.number().check(z.nonnegative()),
})

export type Evidence = z.output<typeof evidenceSchema>
export type Finding = z.output<typeof findingSchema>

/** A finding before it is known where, when and how long it was measured. */
export type Judgement = Pick<Finding, 'status' | 'cause' | 'summary' | 'evidence'>
