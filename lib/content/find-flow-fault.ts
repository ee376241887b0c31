import { didYouMean } from '@/lib/files/did-you-mean'
import { findStep } from '@/lib/flows/find-step'
import type { Flow } from '@/lib/flows/flow'
import { type BrokenFile, isBroken } from './broken-file'

type Pages = { flows: Flow[]; broken: BrokenFile[] }

/** What is wrong with a mention of a flow, or of one of its steps; nothing when its file does not parse. */
export function flowFault(
  id: string,
  step: string | undefined,
  from: { draft: boolean },
  pages: Pages,
): string | undefined {
  const { flows } = pages
  const flow = flows.find((one) => one.id === id)
  if (flow === undefined) {
    if (isBroken(`content/flows/${id}.mdx`, pages)) return undefined
    const known = flows.map((one) => one.id)
    const expected =
      known.length === 0
        ? `expected content/flows/${id}.mdx, since there is none at all`
        : `expected one of ${known.join(', ')}`
    return `there is no flow "${id}"; ${expected}${didYouMean(id, known)}`
  }
  if (flow.draft && !from.draft) {
    return `the flow "${id}" is a draft, which readers cannot open; expected a published one`
  }
  return step === undefined ? undefined : stepFault(flow, step)
}

/** Parameters of a flow's address that are no answers. */
const PARAMETERS = ['connector', 'error']

/** What is wrong with the answers that a link gives to a flow; what the page would drop is a fault here. */
export function queryFault(id: string, query: string, { flows }: Pages): string | undefined {
  const flow = flows.find((one) => one.id === id)
  if (flow === undefined) return undefined
  for (const [key, value] of new URLSearchParams(query)) {
    if (PARAMETERS.includes(key)) continue
    const step = findStep(flow.steps, key)
    if (step === undefined) return stepFault(flow, key)
    const choices = step.choices.map((choice) => choice.id)
    if (choices.includes(value)) continue
    const expected =
      choices.length === 0
        ? 'expected none, since it offers none'
        : `expected one of ${choices.join(', ')}`
    return `the step "${key}" of the flow "${id}" has no choice "${value}"; ${expected}${didYouMean(value, choices)}`
  }
  return undefined
}

function stepFault({ id, steps }: Flow, step: string): string | undefined {
  if (Object.hasOwn(steps, step)) return undefined
  return `the flow "${id}" has no step "${step}"; expected the id of one of its steps${didYouMean(step, Object.keys(steps))}`
}
