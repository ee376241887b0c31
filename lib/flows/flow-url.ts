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
export type Addressed = Pick<Flow, 'id' | 'connector' | 'told'>

/** The address of a step with answers, in the one order that makes equal cases equal addresses. */
export function formatStepPath(flow: Addressed, stepId: string, answers: Answers): string {
  return `/troubleshoot/${flow.id}/${stepId}${formatQuery(flow, answers)}`
}

/** The address of a flow, which replays the answers and shows the first step that they leave open. */
export function formatFlowPath(flow: Addressed, answers: Answers = {}): string {
  return `/troubleshoot/${flow.id}${formatQuery(flow, answers)}`
}

function formatQuery(addressed: Addressed, answers: Answers): string {
  return formatParameters({ ...answers, ...caseParameters(addressed) })
}

/** What every address of a case carries besides its answers. */
export function caseParameters({ connector, told = {} }: Addressed): Record<string, string> {
  const { reference, signature } = told
  return {
    ...(connector && { connector: connector.id }),
    ...(reference && { reference }),
    ...(signature && { said: signature.id }),
  }
}

/** A query in the one order that makes equal cases equal addresses; empty without parameters. */
export function formatParameters(parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(parameters))
  query.sort()
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
