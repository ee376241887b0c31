import type { Cause } from '@/lib/files/component-specs'
import type { Flow, Step } from '@/lib/flows/flow'

/** A step on paper: every number that it names stands further down. */
export type ChecklistSection = {
  /** From 1 on. */
  number: number
  id: string
  kind: 'question' | 'remedy' | 'solved' | 'handoff'
  cause?: Cause
  title: string
  choices: {
    label: string
    hint?: string /** The number of the section to go on with. */
    next: number
  }[]
}

/** A whole flow as numbered sections for a paper checklist: nearly in the order of the file, and never leading back. */
export function flowChecklist({ start, steps }: Flow): ChecklistSection[] {
  const order = orderForPaper(start, steps)
  const numbers = new Map(order.map(({ id }, index) => [id, index + 1]))
  return order.map((step, index) => ({
    number: index + 1,
    id: step.id,
    kind: step.kind === 'question' ? 'question' : step.end,
    ...(step.kind === 'outcome' && step.cause && { cause: step.cause }),
    title: step.title,
    choices: step.choices.map(({ label, hint, next }) => ({
      label,
      ...(hint !== undefined && { hint }),
      next: numbers.get(next) ?? 0,
    })),
  }))
}

/** The steps in the order of the file, but each only after all that lead to it; the start is first. */
function orderForPaper(start: string, steps: Flow['steps']): Step[] {
  const waiting = new Map<string, number>()
  for (const { choices } of Object.values(steps)) {
    for (const { next } of choices) waiting.set(next, (waiting.get(next) ?? 0) + 1)
  }
  const isFirst = ({ id }: Step) => (id === start ? 0 : 1)
  const rest = Object.values(steps).sort((a, b) => isFirst(a) - isFirst(b))
  const order: Step[] = []
  while (rest.length > 0) {
    // A flow has no loops, so that of any steps some wait for none of the others.
    const [step] = rest.splice(
      rest.findIndex(({ id }) => !waiting.get(id)),
      1,
    )
    if (step === undefined) break
    order.push(step)
    for (const { next } of step.choices) waiting.set(next, (waiting.get(next) ?? 1) - 1)
  }
  return order
}
