import type { Answers, Flow } from './flow'
import { formatStepPath } from './flow-url'
import { type Position, walkFlow } from './resolve-flow'

/** Where a choice leads: past the steps that are already answered. */
export type Chosen = {
  /** The address; it carries the dropped answers once more, so that the page there can tell. */
  path: string
  position: Position
}

/** Make a choice at the step that a reader stands at; `position.dropped` tells which answers no longer fit. */
export function chooseAnswer(flow: Flow, at: Position, choiceId: string): Chosen {
  const answers: Answers = { ...at.given, ...at.left, [at.step.id]: choiceId }
  const from = at.trail[0]?.step.id ?? at.step.id
  const position = walkFlow(flow, from, answers)
  return { path: formatStepPath(flow, position.step.id, answers), position }
}

/** The address at which a reader changes the answer to a step of the trail; all other answers stay. */
export function changeAnswerPath(flow: Flow, at: Position, stepId: string): string {
  const chosen = at.chosen === undefined ? {} : { [at.step.id]: at.chosen.id }
  return formatStepPath(flow, stepId, { ...at.given, ...at.left, ...chosen })
}
