import { findReachable } from './find-reachable'
import { findStep, stepOf } from './find-step'
import type { Answers, Flow, Step } from './flow'
import { formatStepPath } from './flow-url'
import { orderSteps } from './order-steps'
import { findChoice, followAnswers, type Position, walkFlow } from './resolve-flow'

/** What the address of a step shows. */
export type LocatedStep =
  /** The step, with the trail that leads to it; the trail may begin at a step that was linked to alone. */
  | { kind: 'step'; position: Position }
  /** The step by itself: a link without the answers that lead there. */
  | { kind: 'alone'; position: Position }
  /** The answers stop earlier or lead elsewhere: the guide has changed, and this is how far they go. */
  | { kind: 'furthest'; asked: Step; position: Position }
  /** The step has another id now. */
  | { kind: 'redirect'; path: string }
  /** The step is gone; there may be one to take instead. */
  | { kind: 'retired'; id: string; note: string; instead?: { step: Step; path: string } }
  | { kind: 'unknown' }

/** Decide what the address of a step shows for the answers in its query; it never throws. */
export function locateStep(flow: Flow, stepId: string, answers: Answers): LocatedStep {
  const present = Object.hasOwn(flow.renamed, stepId) ? flow.renamed[stepId] : undefined
  if (present !== undefined) {
    return { kind: 'redirect', path: formatStepPath(flow, present, answers) }
  }
  const retired = Object.hasOwn(flow.retired, stepId) ? flow.retired[stepId] : undefined
  if (retired !== undefined) {
    const { note, instead: id } = retired
    const step = id === undefined ? undefined : findStep(flow.steps, id)
    const instead = step && { step, path: formatStepPath(flow, step.id, answers) }
    return { kind: 'retired', id: stepId, note, instead }
  }
  const asked = findStep(flow.steps, stepId)
  if (asked === undefined) return { kind: 'unknown' }

  const entries = findEntries(flow, asked, answers)
  const isPassed = (from: string) => followAnswers(flow, from, answers, stepId).step === asked
  const from = entries.find(isPassed) ?? entries[0]
  if (from !== undefined) {
    const position = walkFlow(flow, from, answers, stepId)
    return position.step === asked
      ? { kind: 'step', position }
      : { kind: 'furthest', asked, position }
  }
  return { kind: 'alone', position: walkFlow(flow, stepId, answers, stepId) }
}

/**
 * The steps from which the answers may have been given. Someone who began at a step that was linked to alone
 * has not answered the first; then any answered step may be theirs that does not come after the one asked for.
 */
function findEntries(flow: Flow, asked: Step, answers: Answers): string[] {
  const { steps, start } = flow
  if (asked.id === start || findChoice(stepOf(steps, start), answers) !== undefined) return [start]
  const ids = Object.keys(answers).filter((id) => {
    const step = findStep(steps, id)
    return step !== undefined && findChoice(step, answers) !== undefined
  })
  if (ids.length === 0) return []
  const ahead = findReachable(steps, asked.id)
  const behind = new Set(ids.filter((id) => !ahead.has(id)))
  // Earlier steps first: what remains of a changed answer lies after the step where it was changed.
  return behind.size === 0 ? [] : orderSteps(steps, start).order.filter((id) => behind.has(id))
}
