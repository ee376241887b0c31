import type { Finding } from './finding'

/**
 * The choice that a finding suggests for a step's `<Check ok="…" fail="…">`, or undefined when it does not
 * choose: `unknown` and `unavailable` never do. The reader confirms either way.
 */
export function suggestChoice<Choice>(
  { status }: Finding,
  choices: { ok: Choice; fail: Choice },
): Choice | undefined {
  return status === 'ok' || status === 'fail' ? choices[status] : undefined
}
