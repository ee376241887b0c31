import type { ConsideredCause } from '@/lib/chat/message'
import type { Cause } from '@/lib/files/component-specs'
import { findStep } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'

/** A remedy of a flow, and what speaks for it. */
export type RankedRemedy = { flow: string; step: string; because?: string }

/**
 * The remedies that somebody's words point to, best first: where they lead in the guide, then one for each
 * cause that they speak for. Where they speak for none, the remedies that they resemble.
 * @param named names of steps and of other entries as `flow/step`: where the words lead, then what they resemble
 */
export function rankRemedies(
  named: readonly string[],
  causes: readonly ConsideredCause[],
  { flows, guide }: { flows: readonly Flow[]; guide: Flow },
): RankedRemedy[] {
  const steps = Object.keys(guide.steps).map((step) => `${guide.id}/${step}`)
  const remedies = [...new Set([...named, ...(causes.length > 0 ? steps : [])])].flatMap((name) =>
    findRemedy(name, flows),
  )
  if (causes.length === 0) return remedies
  const reached = remedies.filter(({ name }) => name === named[0])
  const told = causes.flatMap(({ cause, because }) => {
    const remedy = remedies.find((one) => one.cause === cause)
    return remedy ? [{ ...remedy, because }] : []
  })
  const all = [...reached.map((one) => told.find(({ name }) => name === one.name) ?? one), ...told]
  return all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index)
}

type FoundRemedy = RankedRemedy & { name: string; cause: Cause }

function findRemedy(name: string, flows: readonly Flow[]): FoundRemedy[] {
  const [id, step = ''] = name.split('/')
  const flow = flows.find((one) => one.id === id)
  const found = flow && findStep(flow.steps, step)
  if (flow === undefined || found?.kind !== 'outcome' || found.end !== 'remedy') return []
  return [{ name, flow: flow.id, step, cause: found.cause }]
}
