import { ID } from '@/lib/files/custom-id'
import type { Locate } from '@/lib/files/parse-yaml'
import type { ChoiceName, Flow } from '@/lib/flows/flow'
import type { Report } from './collect-problems'
import type { FlowFrontMatter } from './flow-schema'

type Former = Pick<Flow, 'renamed' | 'renamedChoices' | 'retired' | 'retiredChoices'>

/** Tell former steps from former choices, which are written as `step.choice`. */
export function readFormerIds(
  { renamed, retired }: Pick<FlowFrontMatter, 'renamed' | 'retired'>,
  locate: Locate,
  report: Report,
): Former {
  const former: Former = { renamed: {}, renamedChoices: {}, retired: {}, retiredChoices: {} }
  for (const [old, present] of Object.entries(renamed)) {
    const oldChoice = parseChoiceName(old)
    const presentChoice = parseChoiceName(present)
    if (oldChoice !== undefined && presentChoice !== undefined) {
      former.renamedChoices[old] = presentChoice
    } else if (oldChoice === undefined && presentChoice === undefined) {
      former.renamed[old] = present
    } else {
      report(
        locate(['renamed', old]),
        'renamed',
        `"${old}" is renamed to "${present}"; expected two steps, or two choices as in message.old: message.new`,
      )
    }
  }
  for (const [old, { note, instead }] of Object.entries(retired)) {
    if (parseChoiceName(old) === undefined) {
      former.retired[old] = instead === undefined ? { note } : { note, instead }
      continue
    }
    former.retiredChoices[old] = note
    if (instead === undefined) continue
    report(
      locate(['retired', old, 'instead']),
      'retired',
      `the choice "${old}" is retired and has another instead; expected ${old}: ${instead} under renamed:`,
    )
  }
  return former
}

/** A choice's name, `step.choice`, taken apart; undefined for anything else. */
export function parseChoiceName(name: string): ChoiceName | undefined {
  const [step = '', choice = '', ...more] = name.split('.')
  return more.length === 0 && ID.test(step) && ID.test(choice) ? { step, choice } : undefined
}
