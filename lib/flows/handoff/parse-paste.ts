import type { Connector } from '@/lib/flows/connector'
import type { Flow, Signature } from '@/lib/flows/flow'
import { forConnector } from '@/lib/flows/for-connector'
import { foldText } from './fold-text'
import { findReference } from './handoff'
import { type ParsedPacket, parsePacket } from './parse-packet'

/** What a pasted text tells a flow. */
export type Paste =
  | ({ kind: 'packet' } & ParsedPacket)
  | ({ kind: 'error'; signature: Signature } & ParsedPacket)

/**
 * Read what a reader or an agent pasted: a handoff packet, or an error text wherever it stands in a log.
 * @param flows those that may be meant; of two that know an error text, the first
 * @returns undefined when it is neither
 */
export function parsePaste(
  flows: readonly Flow[],
  text: string,
  connectors: readonly Connector[],
): Paste | undefined {
  const packet = parsePacket(flows, text, connectors)
  if (packet !== undefined) return { kind: 'packet', ...packet }
  const pasted = foldText(text.slice(0, LONGEST_PASTE))
  const found = flows
    .flatMap((flow) => flow.errors.map((signature) => matchOne(flow, signature, pasted)))
    .filter((match) => match !== undefined)
    // The longer text says more: "HTTP 401" stands beside many.
    .sort((a, b) => b.signature.text.length - a.signature.text.length)[0]
  if (found === undefined) return undefined
  const { signature, service } = found
  const connector = connectors.find(
    ({ id, name }) => foldText(name) === ` ${service} ` || id === service,
  )
  const reference = findReference(text)
  return {
    kind: 'error',
    signature,
    flow: forConnector(found.flow, connector),
    answers: signature.answers,
    ...(connector && { connector }),
    ...(reference && { reference }),
  }
}

const LONGEST_PASTE = 20_000

type Match = { flow: Flow; signature: Signature; service?: string }

/** Whether an error text stands in some words, and what they hold in place of `<service>`. */
function matchOne(flow: Flow, signature: Signature, words: string): Match | undefined {
  const status = /^HTTP (\d{3})$/.exec(signature.text)?.[1]
  if (status !== undefined) {
    const isTold = new RegExp(` (?:http|http 1 1|http 2|status|code|error) ${status} `).test(words)
    return isTold ? { flow, signature } : undefined
  }
  const parts = signature.text.split(/<[^<>]*>/).map((part) => foldText(part).trim())
  // The place of a name takes up to four words; only letters, digits and spaces are left of the text.
  const pattern = new RegExp(` ${parts.join(' ?((?:\\S+ ){0,3}\\S+?) ?')} `)
  const match = pattern.exec(words)
  if (match === null) return undefined
  return { flow, signature, ...(match[1] !== undefined && { service: match[1] }) }
}
