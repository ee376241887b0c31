import type { Connector } from '@/lib/flows/connector'
import { findNamedConnector } from '@/lib/flows/find-named-connector'
import type { Flow, Signature } from '@/lib/flows/flow'
import { forConnector } from '@/lib/flows/for-connector'
import { findReference } from '@/lib/flows/handoff/handoff'
import { type ParsedPacket, parsePacket } from '@/lib/flows/handoff/parse-packet'
import { matchSignature } from './match-signature'
import { type Signature as Pattern, parseSignature } from './parse-signature'

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
  const [found] = matchSignature(text, flows.flatMap(listPatterns))
  if (found === undefined) return undefined
  const { flow, signature } = found.signature
  // Where a service is named, it is the one of the error and not another of the log.
  const connector = findNamedConnector(text.slice(found.start, found.end), connectors)
  const reference = findReference(text)
  return {
    kind: 'error',
    signature,
    flow: forConnector(flow, connector),
    answers: signature.answers,
    ...(connector && { connector }),
    ...(reference && { reference }),
  }
}

type FlowPattern = Pattern & { flow: Flow; signature: Signature }

const listed = new WeakMap<Flow, FlowPattern[]>()

/** A flow's error texts, made ready once. */
function listPatterns(flow: Flow): FlowPattern[] {
  const known = listed.get(flow)
  if (known !== undefined) return known
  const patterns = flow.errors.map((signature) => ({
    ...parseSignature(signature.text),
    flow,
    signature,
  }))
  listed.set(flow, patterns)
  return patterns
}
