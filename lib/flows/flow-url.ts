import { findStep } from './find-step'
import type { Answers, Flow } from './flow'
import { findChoice } from './resolve-flow'

/** What a page's query holds, as Next gives it. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/**
 * The answers that a query gives to a flow; unknown, repeated and malformed parameters are passed over.
 * An answer under a step's former id counts, unless its present id is answered too.
 */
export function parseAnswers({ steps, renamed }: Flow, searchParams: SearchParams): Answers {
  const answers: Record<string, string> = {}
  for (const [key, value] of Object.entries(searchParams)) {
    if (typeof value !== 'string') continue
    const present = Object.hasOwn(renamed, key) ? renamed[key] : undefined
    const id = present ?? key
    const step = findStep(steps, id)
    if (step === undefined || findChoice(step, { [id]: value }) === undefined) continue
    if (present === undefined || !Object.hasOwn(answers, id)) answers[id] = value
  }
  return answers
}

/** The address of a step with answers, in the one order that makes equal cases equal addresses. */
export function formatStepPath({ id }: Pick<Flow, 'id'>, stepId: string, answers: Answers): string {
  return `/troubleshoot/${id}/${stepId}${formatQuery(answers)}`
}

/** The address of a flow, which replays the answers and shows the first step that they leave open. */
export function formatFlowPath({ id }: Pick<Flow, 'id'>, answers: Answers = {}): string {
  return `/troubleshoot/${id}${formatQuery(answers)}`
}

function formatQuery(answers: Answers): string {
  const query = new URLSearchParams(Object.entries(answers))
  query.sort()
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
