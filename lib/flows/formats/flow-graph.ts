import type { Cause } from '@/lib/files/component-specs'
import type { Answers, Check, Flow, Retired, Step } from '@/lib/flows/flow'
import { formatFlowPath, formatStepPath } from '@/lib/flows/flow-url'

/** A flow as `/api/flows/<flow>` gives it: what machines need, without the places in its file. */
export type FlowGraph = {
  id: string
  title: string
  description: string
  /** The day of the last review. */
  reviewed: string
  /** Changes with every word of the flow. */
  version: string
  path: string
  /** The id of the first step. */
  start: string
  /** In the order of the file. */
  steps: GraphStep[]
  /** Former step ids, and former choices as `step.choice`, with what each is called now. */
  renamed: Record<string, string>
  /** Former step ids, and former choices as `step.choice`, that have no successor. */
  retired: Record<string, Retired>
  /** Error texts, with the answers that each gives away; `id` is what `?error=` takes. */
  errors: { id: string; text: string; answers: Answers }[]
}

/** A step; `question` has choices, `remedy` too, and `solved` and `handoff` end the flow. */
export type GraphStep = {
  id: string
  kind: 'question' | 'remedy' | 'solved' | 'handoff'
  /** Of a remedy only. */
  cause?: Cause
  /** Of a question that a probe may answer only. */
  check?: Check
  title: string
  /** Plain words; empty when there are none. */
  text: string
  howTo?: string
  /** The step by itself, without answers. */
  path: string
  choices: GraphChoice[]
}

export type GraphChoice = { id: string; label: string; hint?: string; next: string }

/** A flow as plain data for other programs. */
export function flowGraph(flow: Flow): FlowGraph {
  const { id, title, description, reviewed, version, start, steps, errors } = flow
  return {
    id,
    title,
    description,
    reviewed,
    version,
    path: formatFlowPath(flow),
    start,
    steps: Object.values(steps).map((step) => graphStep(flow, step)),
    renamed: {
      ...flow.renamed,
      ...Object.fromEntries(
        Object.entries(flow.renamedChoices).map(([old, now]) => [old, `${now.step}.${now.choice}`]),
      ),
    },
    retired: {
      ...flow.retired,
      ...Object.fromEntries(
        Object.entries(flow.retiredChoices).map(([old, note]) => [old, { note }]),
      ),
    },
    errors,
  }
}

/** One step of a flow as plain data for other programs. */
export function graphStep(flow: Flow, step: Step): GraphStep {
  const { id, title, text, howTo } = step
  return {
    id,
    kind: step.kind === 'question' ? 'question' : step.end,
    ...(step.kind === 'question' && step.check && { check: step.check }),
    ...(step.kind === 'outcome' && step.cause && { cause: step.cause }),
    title,
    text,
    ...(howTo !== '' && { howTo }),
    path: formatStepPath(flow, id, {}),
    choices: step.choices.map(({ id: choice, label, hint, next }) =>
      hint === undefined ? { id: choice, label, next } : { id: choice, label, hint, next },
    ),
  }
}
