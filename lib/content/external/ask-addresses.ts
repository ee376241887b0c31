import { eachAtOnce } from '../each-at-once'
import { askAddress, type Outcome, type Patience } from './ask-address'

/** Hosts asked at a time; each of them answers one question after the other. */
const HOSTS_AT_ONCE = 8

/** What is known of addresses, and when it was learnt, in milliseconds since 1970. */
export type KnownOutcomes = Record<string, { at: number; outcome: Outcome }>

const DAY = 24 * 60 * 60 * 1000

/**
 * Ask for pages on other sites, one at a time from each host. What was learnt within a day is not asked again,
 * but for sites that did not answer.
 * @param known what was learnt before; what is learnt now is added to it
 * @param onAnswer called after each, with how many are done
 */
export async function askAddresses(
  addresses: readonly string[],
  known: KnownOutcomes,
  patience: Patience,
  onAnswer: (done: number, total: number) => void = () => {},
): Promise<ReadonlyMap<string, Outcome>> {
  const since = Date.now() - DAY
  const outcomes = new Map<string, Outcome>()
  const byHost = new Map<string, string[]>()
  for (const address of new Set(addresses)) {
    const before = Object.hasOwn(known, address) ? known[address] : undefined
    if (before !== undefined && before.at > since && before.outcome.kind !== 'unanswered') {
      outcomes.set(address, before.outcome)
      continue
    }
    const { host } = new URL(address)
    byHost.set(host, [...(byHost.get(host) ?? []), address])
  }
  const hosts = [...byHost.values()]
  const total = hosts.flat().length
  let done = 0
  await eachAtOnce(hosts, HOSTS_AT_ONCE, async (queue) => {
    for (const [index, address] of queue.entries()) {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, patience.pause))
      const outcome = await askAddress(address, patience)
      outcomes.set(address, outcome)
      known[address] = { at: Date.now(), outcome }
      done += 1
      onAnswer(done, total)
    }
  })
  return outcomes
}
