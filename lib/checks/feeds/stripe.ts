import { z } from 'zod'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { allUp, cannotRead, isDown, mayBeDown } from './judge-feed'
import { isWatched } from './part'

/** status.stripe.com/current, as Stripe's own tool reads it (stripe-cli, pkg/status/status.go). */
const currentSchema = z.object({
  largestatus: z.string(),
  message: z.string().default(''),
  /** "February 09, 2024 @ 06:08PM +00:00": when the feed was written. */
  time: z.string().optional(),
  statuses: z.record(z.string(), z.string()).default({}),
})

/**
 * A feed that was not written for a day is not believed: the address was seen to answer with a copy of
 * February 2024 that says "up" (seen in October 2026, in another project's notes).
 */
const MAX_AGE_MS = 86_400_000

/** Read Stripe's status for the parts that a connector needs; without any, the status of the whole counts. */
export function readStripe(body: unknown, components: readonly string[], now: number): Judgement {
  const parsed = currentSchema.safeParse(body)
  if (!parsed.success) return cannotRead([evidence('Status page', 'not in the expected form')])
  const { largestatus, message, time, statuses } = parsed.data
  const writtenAt = parseTime(time ?? '')
  if (writtenAt === undefined || now - writtenAt > MAX_AGE_MS) {
    return cannotRead([evidence('Status page', `out of date: written ${time ?? 'at no time'}`)])
  }
  const watched = Object.entries(statuses).filter(([name]) => isWatched(name, components))
  const states = watched.length > 0 ? watched.map(([, state]) => state) : [largestatus]
  const lines = [
    evidence('Status page', message || largestatus),
    ...watched.map(([name, state]) => evidence(name, state)),
  ]
  if (states.some((state) => state === 'down')) return isDown(lines)
  if (states.some((state) => state !== 'up')) {
    return mayBeDown('Stripe reports that a part is slower than usual.', lines)
  }
  return allUp(lines)
}

function parseTime(time: string): number | undefined {
  const match = /^(\w+ \d{1,2}, \d{4}) @ (\d{1,2}:\d{2}) ?([AP]M) ([+-]\d{2}):?(\d{2})$/.exec(time)
  if (match === null) return undefined
  const [, date, clock, half, hours, minutes] = match
  const at = Date.parse(`${date} ${clock} ${half} ${hours}${minutes}`)
  return Number.isNaN(at) ? undefined : at
}
