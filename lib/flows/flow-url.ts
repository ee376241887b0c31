import { findStep } from './find-step'
import type { Answers, ChoiceName, Flow } from './flow'
import { findChoice } from './resolve-flow'

/** What a page's query holds, as Next gives it. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/**
 * The answers that a query gives to a flow; unknown, repeated and malformed parameters are passed over.
 * An answer under a former id counts, of the step or of the choice, unless its present step is answered too.
 */
export function parseAnswers(flow: Flow, searchParams: SearchParams): Answers {
  const answers: Record<string, string> = {}
  for (const [key, value] of Object.entries(searchParams)) {
    if (typeof value !== 'string') continue
    const { step, choice, isFormer } = followRenames(flow, key, value)
    const known = findStep(flow.steps, step)
    if (known === undefined || findChoice(known, { [step]: choice }) === undefined) continue
    if (!isFormer || !Object.hasOwn(answers, step)) answers[step] = choice
  }
  return answers
}

/** What a step and a choice are called now. */
function followRenames(
  { renamed, renamedChoices }: Flow,
  key: string,
  value: string,
): ChoiceName & { isFormer: boolean } {
  const step = (Object.hasOwn(renamed, key) ? renamed[key] : undefined) ?? key
  for (const name of [`${key}.${value}`, `${step}.${value}`]) {
    const present = Object.hasOwn(renamedChoices, name) ? renamedChoices[name] : undefined
    if (present !== undefined) return { ...present, isFormer: true }
  }
  return { step, choice: value, isFormer: step !== key }
}

/** What addresses are made of: a flow, or the part of it that they hold. */
type Addressed = Pick<Flow, 'id' | 'connector'>

/** The address of a step with answers, in the one order that makes equal cases equal addresses. */
export function formatStepPath(flow: Addressed, stepId: string, answers: Answers): string {
  return `/troubleshoot/${flow.id}/${stepId}${formatQuery(flow, answers)}`
}

/** The address of a flow, which replays the answers and shows the first step that they leave open. */
export function formatFlowPath(flow: Addressed, answers: Answers = {}): string {
  return `/troubleshoot/${flow.id}${formatQuery(flow, answers)}`
}

function formatQuery({ connector }: Addressed, answers: Answers): string {
  const query = new URLSearchParams(Object.entries(answers))
  if (connector !== undefined) query.set('connector', connector.id)
  query.sort()
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
