import type { Evidence } from '@/lib/chat/conversation'
import type { ConsideredCause } from '@/lib/chat/message'
import { CAUSES, type Cause } from '@/lib/files/component-specs'

/** Said of a cause that nothing speaks for yet. */
const USUAL = 'One of the usual causes; nothing was said yet that speaks for it.'
const MOST_REASONS = 2
/** A reason of less than this share of the first only blurs it. */
const NEAR = 0.6
/** Below this share a cause that nothing speaks for is not worth a word. */
const LEAST_SHARE = 0.02

/**
 * The causes in the light of all evidence, the likeliest first: weights are log odds, which add up, and the
 * shares are theirs (softmax). Nothing said is no evidence, and then there are none.
 * @param before how likely each is before anything was said
 */
export function weighCauses(
  evidence: readonly Evidence[],
  before: Partial<Record<Cause, number>>,
): ConsideredCause[] {
  if (evidence.length === 0) return []
  const sums = CAUSES.map((cause) =>
    evidence.reduce((sum, { weights }) => sum + (weights[cause] ?? 0), before[cause] ?? 0),
  )
  const most = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return CAUSES.map((cause, index): ConsideredCause => {
    const weight = Math.round((1000 * (shares[index] ?? 0)) / total) / 1000
    return { cause, weight, because: explain(cause, evidence) }
  })
    .filter(({ weight, because }) => weight >= LEAST_SHARE || because !== USUAL)
    .sort((a, b) => b.weight - a.weight)
}

function explain(cause: Cause, evidence: readonly Evidence[]): string {
  const weigh = ({ weights }: Evidence) => weights[cause] ?? 0
  const speaking = evidence.filter((one) => weigh(one) > 0).sort((a, b) => weigh(b) - weigh(a))
  // That an error text is known says less than what it means.
  const telling = speaking.filter(({ from }) => from !== 'error')
  const [first] = telling
  const reasons = (first ? telling : speaking)
    .filter((one) => first === undefined || weigh(one) >= NEAR * weigh(first))
    .slice(0, MOST_REASONS)
    .map(({ because }) => because)
  return reasons.length === 0 ? USUAL : [...new Set(reasons)].join(' ')
}
