import type { Connector } from '@/lib/flows/connector'
import { findStep } from '@/lib/flows/find-step'
import type { Answers, Flow, Signature, Step, Told } from '@/lib/flows/flow'
import { parseAnswers, type SearchParams } from '@/lib/flows/flow-url'
import { forConnector } from '@/lib/flows/for-connector'
import { findSignature } from './find-signature'
import { findReference } from './handoff'

/** What the address of a flow or of one of its steps says. */
export type FlowEntry = {
  /** The flow as it reads for the connector, whose name all its addresses keep. */
  flow: Flow
  /** What the query answers, and what its error text gives away unless it is answered otherwise. */
  answers: Answers
  /** The error text that `?error=` names. */
  signature?: Signature
  /** Answers that the flow no longer offers, and what their reader is told. */
  retired: { step: Step; note: string }[]
}

/**
 * Read a query for a flow: `connector`, `error`, what it carries along (`said`, `reference`), and answers. What is not known is passed over.
 * @param connectors all that `?connector=` may name
 */
export function parseEntry(
  flow: Flow,
  searchParams: SearchParams,
  connectors: readonly Connector[],
): FlowEntry {
  const { connector: connectorId, error, said, reference } = searchParams
  const named = forConnector(
    flow,
    connectors.find(({ id }) => id === connectorId),
  )
  const signature = typeof error === 'string' ? findSignature(named, error) : undefined
  const answers = { ...signature?.answers, ...parseAnswers(named, searchParams) }
  const told = readTold(named, { reference, said: signature?.id ?? said })
  return {
    flow: told === undefined ? named : { ...named, told },
    answers,
    ...(signature && { signature }),
    retired: readRetired(named, searchParams, answers),
  }
}

/** What a case's addresses carry along; undefined when there is nothing. */
function readTold(flow: Flow, { reference, said }: SearchParams): Told | undefined {
  const signature = typeof said === 'string' ? findSignature(flow, said) : undefined
  const isReference = typeof reference === 'string' && findReference(reference) === reference
  if (signature === undefined && !isReference) return undefined
  return { ...(isReference && { reference }), ...(signature && { signature }) }
}

function readRetired(
  { steps, renamed, retiredChoices }: Flow,
  searchParams: SearchParams,
  answers: Answers,
): FlowEntry['retired'] {
  return Object.entries(searchParams).flatMap(([key, value]) => {
    if (typeof value !== 'string') return []
    const id = (Object.hasOwn(renamed, key) ? renamed[key] : undefined) ?? key
    const step = findStep(steps, id)
    const name = [`${key}.${value}`, `${id}.${value}`].find((one) =>
      Object.hasOwn(retiredChoices, one),
    )
    const note = name === undefined ? undefined : retiredChoices[name]
    return step && note !== undefined && !Object.hasOwn(answers, id) ? [{ step, note }] : []
  })
}
