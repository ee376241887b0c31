import type { Cause } from '@/lib/files/component-specs'
import { findLeading } from '@/lib/flows/find-leading'
import type { Answers, Flow, Step } from '@/lib/flows/flow'
import { resolveFlow } from '@/lib/flows/resolve-flow'
import type { MapQuery } from './map-url'

/** What is marked on a map: the path of the answers, and what may lead to a cause. */
export type MapMarks = {
  /** The answers of the path, and the step at its end; none without answers. */
  given: Answers
  current?: string
  cause?: Cause
  /** The steps that may lead to the cause; all when there is none. */
  kept?: ReadonlySet<string>
}

/** What the address of a map marks on it. */
export function markMap(flow: Flow, { answers, cause }: MapQuery): MapMarks {
  const { step, given } = resolveFlow(flow, answers)
  const hasPath = Object.keys(given).length > 0
  return {
    given,
    current: hasPath ? step.id : undefined,
    cause,
    kept: cause && findLeading(flow, cause),
  }
}

/** How a step is shown on a map. */
export type StepMark = { isFaint: boolean; isOnPath: boolean; isCurrent: boolean; isFound: boolean }

/** How a step is shown: faint when it cannot lead to the cause, found when it is a remedy of it. */
export function markStep(marks: MapMarks, step: Step): StepMark {
  const isCurrent = step.id === marks.current
  return {
    isFaint: !isKept(marks, step.id),
    isOnPath: isCurrent || Object.hasOwn(marks.given, step.id),
    isCurrent,
    isFound: marks.cause !== undefined && 'cause' in step && step.cause === marks.cause,
  }
}

/** Whether a step may lead to the cause; each does when there is none. */
export function isKept({ kept }: Pick<MapMarks, 'kept'>, stepId: string): boolean {
  return kept?.has(stepId) ?? true
}
