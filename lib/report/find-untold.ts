import { formatFlowPath, formatStepPath } from '@/lib/flows/flow-url'
import { foldText } from '@/lib/flows/handoff/fold-text'
import { type Ground, publishedOf } from './ground'
import type { Finding } from './report'

/** Outcomes of flows that no scenario reaches. */
export function findUntoldOutcomes({ content }: Ground): Finding[] {
  return content.flows.flatMap((flow) => {
    const reached = new Set(flow.scenarios.map(({ reaches }) => reaches))
    return Object.values(flow.steps)
      .filter(({ kind, id }) => kind === 'outcome' && !reached.has(id))
      .map(
        (step): Finding => ({
          kind: 'untold-outcome',
          subject: step.title,
          message: `no scenario of "${flow.title}" reaches ${step.id}`,
          file: flow.file,
          place: step.place,
          path: formatStepPath(flow, step.id, {}),
          weight: 0,
        }),
      )
  })
}

/** Error texts that a flow knows and no article lists under `errors`; case and signs do not matter. */
export function findUnexplainedErrors({ content }: Ground): Finding[] {
  const explained = new Set(publishedOf(content).flatMap(({ errors }) => errors.map(foldText)))
  return content.flows.flatMap((flow) =>
    flow.errors
      .filter(({ text }) => !explained.has(foldText(text)))
      .map(
        ({ text }): Finding => ({
          kind: 'unexplained-error',
          subject: text,
          message: `"${flow.title}" knows this text, and no article lists it under errors`,
          file: flow.file,
          place: flow.places.title,
          path: formatFlowPath(flow),
          weight: 0,
        }),
      ),
  )
}
