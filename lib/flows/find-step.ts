import type { Flow, Step } from './flow'

/** The step of an id that anyone may have written, or undefined. */
export function findStep(steps: Flow['steps'], id: string): Step | undefined {
  // Ids come from addresses: "constructor" must not find what every object has.
  return Object.hasOwn(steps, id) ? steps[id] : undefined
}

/** The step of an id that the flow itself holds: its start, the target of a choice, a key of its steps. */
export function stepOf(steps: Flow['steps'], id: string): Step {
  const step = findStep(steps, id)
  if (step === undefined) throw new Error(`a flow that parseFlow let pass has no step "${id}"`)
  return step
}
