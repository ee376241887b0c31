import type { Cause } from '@/lib/files/component-specs'
import type { Chat } from './chat'
import type { Evidence } from './conversation'
import type { Reading } from './read-message'

/** What the first result counts; each further one half of the one before. */
const FIRST = 0.8

/** Where no clue speaks: the causes of the articles and remedies whose words come nearest. */
export function readResemblance(chat: Chat, reading: Reading): Evidence[] {
  const { results } = reading.search()
  const known = results.flatMap(({ id, title }) => {
    const cause = Object.hasOwn(chat.causes, id) ? chat.causes[id] : undefined
    return cause === undefined ? [] : [{ cause, title }]
  })
  const [first] = known
  if (first === undefined) return []
  const weights: Partial<Record<Cause, number>> = {}
  for (const [rank, { cause }] of known.entries()) {
    weights[cause] = Math.max(weights[cause] ?? 0, FIRST / 2 ** rank)
  }
  return [{ because: `It resembles “${first.title}”.`, weights, from: 'words' }]
}
