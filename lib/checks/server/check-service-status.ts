import type { StatusFeed } from '../connector-schema'
import { evidence } from '../evidence'
import { cannotRead } from '../feeds/judge-feed'
import { readFeed } from '../feeds/read-feed'
import type { Judgement } from '../finding'
import type { Outcome } from './outcome'

/** Check what a service reports of itself, from what its status page answered. */
export function checkServiceStatus(
  feed: Exclude<StatusFeed, { kind: 'none' }>,
  outcome: Outcome,
  now: number,
): Judgement {
  return outcome.ok
    ? readFeed(feed, outcome.answer, now)
    : cannotRead([evidence('No answer', `${outcome.fault}: ${outcome.detail}`)])
}
