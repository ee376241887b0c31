import type { Step } from './flow'
import { nameCause } from './name-cause'

/** What a step is, in one or two words: a remedy is named by its cause. */
export function nameStepKind(step: Step): string {
  if (step.kind === 'question') return step.check ? 'Live check' : 'Question'
  switch (step.end) {
    case 'remedy':
      return nameCause(step.cause)
    case 'solved':
      return 'Solved'
    case 'handoff':
      return 'A person'
  }
}
