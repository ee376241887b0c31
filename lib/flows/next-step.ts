import { type GraphStep, graphStep } from '@/lib/flows/formats/flow-graph'
import { chooseAnswer } from './choose-answer'
import type { Answers, Flow } from './flow'
import { formatStepPath } from './flow-url'
import { type PathLength, pathLength } from './path-length'
import { resolveFlow } from './resolve-flow'

/** Where answers lead, as `/api/flows/<flow>/next?…` gives it. */
export type NextStep = {
  flow: string
  /** Changes with every word of the flow. */
  version: string
  /** The first step that the answers leave open. */
  step: GraphStep
  /** Opens that step with these answers. */
  path: string
  /** Where each choice of the step leads. */
  choices: { id: string; path: string; next: string }[]
  /** What was answered on the way, in order. */
  trail: { step: string; title: string; choice: string; label: string }[]
  /** How many questions still come before an outcome, at least and at most. */
  remaining: PathLength
  /** Answers to steps that may still come. */
  left: Answers
  /** Answers that no path from here can use. */
  dropped: Answers
}

/** The first step of a flow that some answers leave open, as plain data for other programs. */
export function nextStep(flow: Flow, answers: Answers): NextStep {
  const position = resolveFlow(flow, answers)
  const { step, trail, given, left, dropped } = position
  return {
    flow: flow.id,
    version: flow.version,
    step: graphStep(flow, step),
    path: formatStepPath(flow, step.id, { ...given, ...left }),
    choices: step.choices.map(({ id }) => {
      const { path, position: after } = chooseAnswer(flow, position, id)
      return { id, path, next: after.step.id }
    }),
    trail: trail.map((one) => ({
      step: one.step.id,
      title: one.step.title,
      choice: one.choice.id,
      label: one.choice.label,
    })),
    remaining: pathLength(flow, step.id),
    left,
    dropped,
  }
}
