import { CAUSES } from '@/lib/files/component-specs'
import { type Evidence, type Finding, STATUSES } from './finding'

/**
 * Read a finding from what our server answers; undefined where it is none. By hand, and not by zod as all else
 * that comes from outside: for this one shape it would be an eighth of what a page with a live check brings.
 */
export function parseFinding(value: unknown): Finding | undefined {
  const { status, cause, summary, evidence, source, measuredAt, tookMs } = fieldsOf(value)
  const isFinding =
    isOneOf(STATUSES, status) &&
    (cause === undefined || isOneOf(CAUSES, cause)) &&
    typeof summary === 'string' &&
    Array.isArray(evidence) &&
    evidence.every(isEvidence) &&
    typeof source === 'string' &&
    typeof measuredAt === 'string' &&
    !Number.isNaN(Date.parse(measuredAt)) &&
    typeof tookMs === 'number' &&
    tookMs >= 0
  if (!isFinding) return undefined
  return { status, ...(cause && { cause }), summary, evidence, source, measuredAt, tookMs }
}

function isEvidence(value: unknown): value is Evidence {
  const { label, value: words } = fieldsOf(value)
  return typeof label === 'string' && typeof words === 'string'
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value)
}
