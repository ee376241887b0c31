import type { StatusFeed } from '../connector-schema'
import { evidence } from '../evidence'
import type { Judgement } from '../finding'
import { parseJson } from '../parse-json'
import { readGoogle } from './google'
import { cannotRead } from './judge-feed'
import { readSalesforce } from './salesforce'
import { readSlack } from './slack'
import { readStatuspage } from './statuspage'
import { readStripe } from './stripe'

/** What a status page answered, as it came. */
export type FeedAnswer = { status: number; text: string; isCut: boolean }

/** Judge a service by what its status page answered. */
export function readFeed(
  feed: Exclude<StatusFeed, { kind: 'none' }>,
  { status, text, isCut }: FeedAnswer,
  now: number,
): Judgement {
  if (status !== 200) return cannotRead([evidence('Status page', `HTTP ${status}`)])
  if (feed.kind === 'google') return readGoogle(text, isCut, feed.components, now)
  if (isCut) return cannotRead([evidence('Status page', 'longer than we read')])
  const body = parseJson(text)
  if (body === undefined) return cannotRead([evidence('Status page', 'not JSON')])
  switch (feed.kind) {
    case 'statuspage':
      return readStatuspage(body, feed.components)
    case 'slack':
      return readSlack(body, feed.components)
    case 'stripe':
      return readStripe(body, feed.components, now)
    case 'salesforce':
      return readSalesforce(body, feed.components)
  }
}
