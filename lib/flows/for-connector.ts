import type { Connector } from './connector'
import { fillTemplate, type Templates } from './fill-template'
import type { Choice, Flow, Step } from './flow'

const made = new WeakMap<Flow, Map<string, Flow>>()

/**
 * A flow as it reads for a connector: named in titles, words, choices and hints, and kept in every address
 * that is made of it. Without a connector it is the flow as it was.
 */
export function forConnector(flow: Flow, connector: Connector | undefined): Flow {
  if (connector === undefined) return flow
  const { id, name, statusPage } = connector
  // What is measured of a flow is remembered for that very object, so each connector has one.
  const flows = made.get(flow) ?? new Map<string, Flow>()
  made.set(flow, flows)
  const key = JSON.stringify([id, name, statusPage])
  const known = flows.get(key)
  if (known !== undefined) return known
  const steps = Object.entries(flow.steps).map(([step, value]) => [
    step,
    nameInStep(value, connector),
  ])
  const named: Flow = {
    ...fill(flow, connector),
    connector: statusPage === undefined ? { id, name } : { id, name, statusPage },
    steps: Object.fromEntries(steps),
  }
  flows.set(key, named)
  return named
}

function nameInStep(step: Step, connector: Connector): Step {
  const choices = step.choices.map((choice): Choice => fill(choice, connector))
  return { ...fill(step, connector), choices }
}

/** A copy of what has templates, with its words filled in. */
function fill<T extends { templates?: Templates<string> }>(bearer: T, connector: Connector): T {
  const { templates } = bearer
  if (templates === undefined) return bearer
  const words = Object.entries(templates).map(([key, template = '']) => [
    key,
    fillTemplate(template, connector),
  ])
  return { ...bearer, ...Object.fromEntries(words) }
}
