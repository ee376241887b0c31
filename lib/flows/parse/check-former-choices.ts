import { didYouMean } from '@/lib/files/did-you-mean'
import type { Locate } from '@/lib/files/parse-yaml'
import { findStep } from '@/lib/flows/find-step'
import type { ChoiceName, Flow } from '@/lib/flows/flow'
import type { Report } from './collect-problems'
import { parseChoiceName } from './read-former-ids'

type Former = Pick<Flow, 'steps' | 'renamed' | 'renamedChoices' | 'retired' | 'retiredChoices'>

/** Check that `renamed:` and `retired:` speak of former choices only, and lead to present ones. */
export function checkFormerChoices(flow: Former, locate: Locate, report: Report): void {
  const { steps, renamedChoices, retiredChoices } = flow
  for (const [old, present] of Object.entries(renamedChoices)) {
    checkOld(flow, 'renamed', old, locate, report)
    const message = faultOf(steps, present)
    if (message === undefined) continue
    report(
      locate(['renamed', old]),
      'renamed',
      `"${old}" is renamed to "${present.step}.${present.choice}", ${message}`,
    )
  }
  for (const old of Object.keys(retiredChoices)) {
    checkOld(flow, 'retired', old, locate, report)
    if (!Object.hasOwn(renamedChoices, old)) continue
    report(
      locate(['retired', old]),
      'retired',
      `"${old}" is renamed and retired; expected it in one of the two`,
    )
  }
}

function checkOld(
  { steps, renamed, retired }: Former,
  key: 'renamed' | 'retired',
  old: string,
  locate: Locate,
  report: Report,
): void {
  const name = parseChoiceName(old)
  if (name === undefined) return
  const step = findStep(steps, name.step)
  if (step?.choices.some(({ id }) => id === name.choice)) {
    report(
      locate([key, old]),
      key,
      `"${old}" is ${key}, and still a choice; expected the id of a choice that is gone`,
    )
  }
  const known = [...Object.keys(steps), ...Object.keys(renamed), ...Object.keys(retired)]
  if (known.includes(name.step)) return
  report(
    locate([key, old]),
    key,
    `"${old}" is ${key}, but "${name.step}" is no step and was none; expected the id of a step of this flow${didYouMean(name.step, known)}`,
  )
}

function faultOf(steps: Flow['steps'], { step: id, choice }: ChoiceName): string | undefined {
  const step = findStep(steps, id)
  if (step === undefined) {
    return `but there is no step "${id}"; expected the id of a step of this flow${didYouMean(id, Object.keys(steps))}`
  }
  const choices = step.choices.map((one) => one.id)
  if (choices.includes(choice)) return undefined
  return `but the step "${id}" has no choice "${choice}"; expected one of ${choices.join(', ') || 'none, since it offers none'}${didYouMean(choice, choices)}`
}
