import type { Connector } from '@/lib/flows/connector'
import type { Answers, Flow } from '@/lib/flows/flow'
import { forConnector } from '@/lib/flows/for-connector'
import { foldText } from './fold-text'
import { findReference } from './handoff'
import { parseEntry } from './parse-entry'

/** What a pasted packet gives back. */
export type ParsedPacket = {
  /** The flow as it reads for the packet's connector. */
  flow: Flow
  answers: Answers
  connector?: Connector
  reference?: string
}

const LINK = /\/troubleshoot\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?\?([^\s<>"'`)\]]*)/g

/**
 * Read a handoff packet back, in either of its formats and also quoted in a mail. Its link tells all; where
 * that is lost or torn, the questions and answers do.
 * @returns undefined for a text that is no packet of these flows
 */
export function parsePacket(
  flows: readonly Flow[],
  text: string,
  connectors: readonly Connector[],
): ParsedPacket | undefined {
  const pasted = text.slice(0, LONGEST_PASTE)
  const found = parseLinks(flows, pasted, connectors) ?? parseWords(flows, pasted, connectors)
  if (found === undefined) return undefined
  const reference = findReference(pasted)
  const { flow, answers } = found
  const { connector } = flow
  return { flow, answers, ...(connector && { connector }), ...(reference && { reference }) }
}

const LONGEST_PASTE = 20_000

type Found = { flow: Flow; answers: Answers }

function parseLinks(
  flows: readonly Flow[],
  text: string,
  connectors: readonly Connector[],
): Found | undefined {
  for (const [, flowId, , query = ''] of text.replaceAll('&amp;', '&').matchAll(LINK)) {
    const flow = flows.find(({ id }) => id === flowId)
    if (flow === undefined) continue
    const params = new URLSearchParams(query.replace(/[.,;:!?]+$/, ''))
    const entry = parseEntry(flow, Object.fromEntries(params), connectors)
    if (Object.keys(entry.answers).length > 0) return entry
  }
  return undefined
}

/** Of all flows, the one most of whose questions stand in the text with an answer. */
function parseWords(
  flows: readonly Flow[],
  text: string,
  connectors: readonly Connector[],
): Found | undefined {
  const words = foldText(text)
  const connector = connectors.find(({ name }) => words.includes(foldText(`Connector: ${name}`)))
  const read = flows.map((flow) => {
    const named = forConnector(flow, connector)
    return { flow: named, answers: readWords(named, words) }
  })
  const count = ({ answers }: Found) => Object.keys(answers).length
  const [best] = read.sort((a, b) => count(b) - count(a))
  return best !== undefined && count(best) > 0 ? best : undefined
}

function readWords({ steps }: Flow, words: string): Answers {
  const entries = Object.values(steps).flatMap((step): [string, string][] => {
    const saidBy = (label: string) => foldText(`${step.title} ${label}`)
    const [longest] = step.choices
      .filter(({ label }) => words.includes(saidBy(label)))
      .sort((a, b) => b.label.length - a.label.length)
    return longest === undefined ? [] : [[step.id, longest.id]]
  })
  return Object.fromEntries(entries)
}
