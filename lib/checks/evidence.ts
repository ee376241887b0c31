import type { Evidence } from './finding'

/** Labels that another probe looks for. */
export const LABELS = { answer: 'Answer', resourcePolicy: 'Cross-Origin-Resource-Policy' } as const

/** Long enough for a URL or an incident's title; a stranger's server may send any length. */
const MAX_LENGTH = 200

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g

/** A fact behind a finding. Its value may come from a stranger: it is cut, and control characters go. */
export function evidence(label: string, value: string | number): Evidence {
  const clean = String(value).replace(CONTROL, ' ').trim()
  return {
    label,
    value: clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH - 1)}…` : clean,
  }
}
