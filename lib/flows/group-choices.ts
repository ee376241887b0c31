import type { Choice, Step } from './flow'

/** The choices of a step that lead to the same next step; on a map they share one line. */
export type ChoiceGroup = { next: string; choices: Choice[] }

/** Bring together the choices of a step that lead to the same step, in the order of the first of each. */
export function groupChoices({ choices }: Pick<Step, 'choices'>): ChoiceGroup[] {
  const groups = new Map<string, Choice[]>()
  for (const choice of choices) {
    groups.set(choice.next, [...(groups.get(choice.next) ?? []), choice])
  }
  return [...groups].map(([next, grouped]) => ({ next, choices: grouped }))
}
